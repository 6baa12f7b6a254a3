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

enum class ErrorUnauthorizedTokenExpiredType {
  token_expired,
};

/// The token is too old.
struct ErrorUnauthorizedTokenExpired {
  ErrorUnauthorizedTokenExpiredType type = ErrorUnauthorizedTokenExpiredType::token_expired;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorUnauthorizedTokenExpired&, const ErrorUnauthorizedTokenExpired&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorUnauthorizedTokenExpired> parse_error_unauthorized_token_expired(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorUnauthorizedTokenExpiredType value);
std::optional<ErrorUnauthorizedTokenExpiredType> error_unauthorized_token_expired_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorUnauthorizedTokenExpiredType& out);
json::Value encode(ErrorUnauthorizedTokenExpiredType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorUnauthorizedTokenExpired& out);
json::Value encode(const ErrorUnauthorizedTokenExpired& value);
std::string to_json(const ErrorUnauthorizedTokenExpired& value);

}  // namespace devrev_links
