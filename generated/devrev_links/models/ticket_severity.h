// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace devrev_links {

/// How badly a ticket's customer is hit.
enum class TicketSeverity {
  blocker,
  high,
  low,
  medium,
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<TicketSeverity> parse_ticket_severity(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(TicketSeverity value);
std::optional<TicketSeverity> ticket_severity_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, TicketSeverity& out);
json::Value encode(TicketSeverity value);

}  // namespace devrev_links
