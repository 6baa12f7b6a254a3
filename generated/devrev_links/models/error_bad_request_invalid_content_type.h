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

enum class ErrorBadRequestInvalidContentTypeType {
  invalid_content_type,
};

/// The body is of a media type that the operation does not take.
struct ErrorBadRequestInvalidContentType {
  ErrorBadRequestInvalidContentTypeType type = ErrorBadRequestInvalidContentTypeType::invalid_content_type;
  /// The media type that was sent.
  std::string value = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestInvalidContentType&, const ErrorBadRequestInvalidContentType&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestInvalidContentType> parse_error_bad_request_invalid_content_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorBadRequestInvalidContentTypeType value);
std::optional<ErrorBadRequestInvalidContentTypeType> error_bad_request_invalid_content_type_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestInvalidContentTypeType& out);
json::Value encode(ErrorBadRequestInvalidContentTypeType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestInvalidContentType& out);
json::Value encode(const ErrorBadRequestInvalidContentType& value);
std::string to_json(const ErrorBadRequestInvalidContentType& value);

}  // namespace devrev_links
