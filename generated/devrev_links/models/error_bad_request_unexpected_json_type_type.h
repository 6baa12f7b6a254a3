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

/// A type of JSON.
enum class ErrorBadRequestUnexpectedJsonTypeType {
  array,
  bool_,
  null,
  number,
  object,
  string,
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestUnexpectedJsonTypeType> parse_error_bad_request_unexpected_json_type_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorBadRequestUnexpectedJsonTypeType value);
std::optional<ErrorBadRequestUnexpectedJsonTypeType> error_bad_request_unexpected_json_type_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestUnexpectedJsonTypeType& out);
json::Value encode(ErrorBadRequestUnexpectedJsonTypeType value);

}  // namespace devrev_links
