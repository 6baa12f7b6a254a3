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

enum class ErrorInternalServerErrorInternalErrorType {
  internal_error,
};

/// A fault inside the server.
struct ErrorInternalServerErrorInternalError {
  ErrorInternalServerErrorInternalErrorType type = ErrorInternalServerErrorInternalErrorType::internal_error;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorInternalServerErrorInternalError&, const ErrorInternalServerErrorInternalError&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorInternalServerErrorInternalError> parse_error_internal_server_error_internal_error(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorInternalServerErrorInternalErrorType value);
std::optional<ErrorInternalServerErrorInternalErrorType> error_internal_server_error_internal_error_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorInternalServerErrorInternalErrorType& out);
json::Value encode(ErrorInternalServerErrorInternalErrorType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorInternalServerErrorInternalError& out);
json::Value encode(const ErrorInternalServerErrorInternalError& value);
std::string to_json(const ErrorInternalServerErrorInternalError& value);

}  // namespace devrev_links
