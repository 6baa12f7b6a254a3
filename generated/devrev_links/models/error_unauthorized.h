// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "../namespaces.h"
#include "error_unauthorized_dev_org_deactivated.h"
#include "error_unauthorized_token_expired.h"
#include "error_unauthorized_token_revoked.h"
#include "error_unauthorized_unauthenticated.h"
#include "json/json.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace devrev_links {

/// The variants of ErrorUnauthorized.
struct ErrorUnauthorizedAlternative {
  std::variant<
      ErrorUnauthorizedDevOrgDeactivated,
      ErrorUnauthorizedTokenExpired,
      ErrorUnauthorizedTokenRevoked,
      ErrorUnauthorizedUnauthenticated>
      value = {};

  friend bool operator==(const ErrorUnauthorizedAlternative&, const ErrorUnauthorizedAlternative&) = default;
};

/// The token does not prove who is calling; `type` says why.
struct ErrorUnauthorized {
  /// What went wrong, at length.
  std::optional<std::string> detail = {};
  /// What went wrong, in a few words.
  std::optional<std::string> message = {};
  ErrorUnauthorizedAlternative alternative = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorUnauthorized&, const ErrorUnauthorized&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorUnauthorized> parse_error_unauthorized(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorUnauthorizedAlternative& out);
json::Value encode(const ErrorUnauthorizedAlternative& value);
std::string to_json(const ErrorUnauthorizedAlternative& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorUnauthorized& out);
json::Value encode(const ErrorUnauthorized& value);
std::string to_json(const ErrorUnauthorized& value);

}  // namespace devrev_links
