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

/// Urgency of an issue, `p0` the highest.
enum class IssuePriority {
  p0,
  p1,
  p2,
  p3,
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<IssuePriority> parse_issue_priority(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(IssuePriority value);
std::optional<IssuePriority> issue_priority_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, IssuePriority& out);
json::Value encode(IssuePriority value);

}  // namespace devrev_links
