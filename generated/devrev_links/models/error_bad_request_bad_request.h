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

enum class ErrorBadRequestBadRequestType {
  bad_request,
};

/// The request is wrong in a way that no other type describes.
struct ErrorBadRequestBadRequest {
  ErrorBadRequestBadRequestType type = ErrorBadRequestBadRequestType::bad_request;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestBadRequest&, const ErrorBadRequestBadRequest&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestBadRequest> parse_error_bad_request_bad_request(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorBadRequestBadRequestType value);
std::optional<ErrorBadRequestBadRequestType> error_bad_request_bad_request_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestBadRequestType& out);
json::Value encode(ErrorBadRequestBadRequestType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestBadRequest& out);
json::Value encode(const ErrorBadRequestBadRequest& value);
std::string to_json(const ErrorBadRequestBadRequest& value);

}  // namespace devrev_links
