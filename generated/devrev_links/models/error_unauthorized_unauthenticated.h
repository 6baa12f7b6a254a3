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

enum class ErrorUnauthorizedUnauthenticatedType {
  unauthenticated,
};

/// There is no token, or none that can be read.
struct ErrorUnauthorizedUnauthenticated {
  ErrorUnauthorizedUnauthenticatedType type = ErrorUnauthorizedUnauthenticatedType::unauthenticated;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorUnauthorizedUnauthenticated&, const ErrorUnauthorizedUnauthenticated&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorUnauthorizedUnauthenticated> parse_error_unauthorized_unauthenticated(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorUnauthorizedUnauthenticatedType value);
std::optional<ErrorUnauthorizedUnauthenticatedType> error_unauthorized_unauthenticated_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorUnauthorizedUnauthenticatedType& out);
json::Value encode(ErrorUnauthorizedUnauthenticatedType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorUnauthorizedUnauthenticated& out);
json::Value encode(const ErrorUnauthorizedUnauthenticated& value);
std::string to_json(const ErrorUnauthorizedUnauthenticated& value);

}  // namespace devrev_links
