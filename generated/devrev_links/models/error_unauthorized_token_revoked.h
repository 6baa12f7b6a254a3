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

enum class ErrorUnauthorizedTokenRevokedType {
  token_revoked,
};

/// The token was taken back.
struct ErrorUnauthorizedTokenRevoked {
  ErrorUnauthorizedTokenRevokedType type = ErrorUnauthorizedTokenRevokedType::token_revoked;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorUnauthorizedTokenRevoked&, const ErrorUnauthorizedTokenRevoked&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorUnauthorizedTokenRevoked> parse_error_unauthorized_token_revoked(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorUnauthorizedTokenRevokedType value);
std::optional<ErrorUnauthorizedTokenRevokedType> error_unauthorized_token_revoked_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorUnauthorizedTokenRevokedType& out);
json::Value encode(ErrorUnauthorizedTokenRevokedType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorUnauthorizedTokenRevoked& out);
json::Value encode(const ErrorUnauthorizedTokenRevoked& value);
std::string to_json(const ErrorUnauthorizedTokenRevoked& value);

}  // namespace devrev_links
