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

enum class ErrorTooManyRequestsTooManyRequestsType {
  too_many_requests,
};

/// The rate limit was reached.
struct ErrorTooManyRequestsTooManyRequests {
  ErrorTooManyRequestsTooManyRequestsType type = ErrorTooManyRequestsTooManyRequestsType::too_many_requests;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorTooManyRequestsTooManyRequests&, const ErrorTooManyRequestsTooManyRequests&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorTooManyRequestsTooManyRequests> parse_error_too_many_requests_too_many_requests(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorTooManyRequestsTooManyRequestsType value);
std::optional<ErrorTooManyRequestsTooManyRequestsType> error_too_many_requests_too_many_requests_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorTooManyRequestsTooManyRequestsType& out);
json::Value encode(ErrorTooManyRequestsTooManyRequestsType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorTooManyRequestsTooManyRequests& out);
json::Value encode(const ErrorTooManyRequestsTooManyRequests& value);
std::string to_json(const ErrorTooManyRequestsTooManyRequests& value);

}  // namespace devrev_links
