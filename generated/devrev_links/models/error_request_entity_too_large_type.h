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

/// Why a request is refused with 413.
enum class ErrorRequestEntityTooLargeType {
  request_entity_too_large,
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorRequestEntityTooLargeType> parse_error_request_entity_too_large_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorRequestEntityTooLargeType value);
std::optional<ErrorRequestEntityTooLargeType> error_request_entity_too_large_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorRequestEntityTooLargeType& out);
json::Value encode(ErrorRequestEntityTooLargeType value);

}  // namespace devrev_links
