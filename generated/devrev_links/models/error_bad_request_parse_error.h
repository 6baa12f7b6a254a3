// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace devrev_links {

enum class ErrorBadRequestParseErrorType {
  parse_error,
};

/// The body is not JSON.
struct ErrorBadRequestParseError {
  ErrorBadRequestParseErrorType type = ErrorBadRequestParseErrorType::parse_error;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestParseError&, const ErrorBadRequestParseError&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestParseError> parse_error_bad_request_parse_error(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorBadRequestParseErrorType value);
std::optional<ErrorBadRequestParseErrorType> error_bad_request_parse_error_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestParseErrorType& out);
json::Value encode(ErrorBadRequestParseErrorType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestParseError& out);
json::Value encode(const ErrorBadRequestParseError& value);
std::string to_json(const ErrorBadRequestParseError& value);

}  // namespace devrev_links
