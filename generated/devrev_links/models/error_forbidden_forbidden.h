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

enum class ErrorForbiddenForbiddenType {
  forbidden,
};

/// The caller lacks the right.
struct ErrorForbiddenForbidden {
  ErrorForbiddenForbiddenType type = ErrorForbiddenForbiddenType::forbidden;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorForbiddenForbidden&, const ErrorForbiddenForbidden&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorForbiddenForbidden> parse_error_forbidden_forbidden(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorForbiddenForbiddenType value);
std::optional<ErrorForbiddenForbiddenType> error_forbidden_forbidden_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorForbiddenForbiddenType& out);
json::Value encode(ErrorForbiddenForbiddenType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorForbiddenForbidden& out);
json::Value encode(const ErrorForbiddenForbidden& value);
std::string to_json(const ErrorForbiddenForbidden& value);

}  // namespace devrev_links
