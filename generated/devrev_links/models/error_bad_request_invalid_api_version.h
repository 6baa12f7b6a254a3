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

enum class ErrorBadRequestInvalidApiVersionType {
  invalid_api_version,
};

/// The version that the request asks for does not exist.
struct ErrorBadRequestInvalidApiVersion {
  ErrorBadRequestInvalidApiVersionType type = ErrorBadRequestInvalidApiVersionType::invalid_api_version;
  /// The version that was asked for.
  std::string value = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestInvalidApiVersion&, const ErrorBadRequestInvalidApiVersion&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestInvalidApiVersion> parse_error_bad_request_invalid_api_version(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorBadRequestInvalidApiVersionType value);
std::optional<ErrorBadRequestInvalidApiVersionType> error_bad_request_invalid_api_version_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestInvalidApiVersionType& out);
json::Value encode(ErrorBadRequestInvalidApiVersionType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestInvalidApiVersion& out);
json::Value encode(const ErrorBadRequestInvalidApiVersion& value);
std::string to_json(const ErrorBadRequestInvalidApiVersion& value);

}  // namespace devrev_links
