// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace devrev_links {

enum class ErrorBadRequestValueNotPermittedType {
  value_not_permitted,
};

/// A value is well formed but not allowed here.
struct ErrorBadRequestValueNotPermitted {
  ErrorBadRequestValueNotPermittedType type = ErrorBadRequestValueNotPermittedType::value_not_permitted;
  /// The values that the field takes.
  std::optional<std::vector<std::string>> allowed_values = {};
  /// Name of the field.
  std::string field_name = {};
  /// The pattern that the value must match.
  std::optional<std::string> pattern = {};
  /// Why the value is not allowed.
  std::optional<std::string> reason = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestValueNotPermitted&, const ErrorBadRequestValueNotPermitted&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestValueNotPermitted> parse_error_bad_request_value_not_permitted(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorBadRequestValueNotPermittedType value);
std::optional<ErrorBadRequestValueNotPermittedType> error_bad_request_value_not_permitted_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestValueNotPermittedType& out);
json::Value encode(ErrorBadRequestValueNotPermittedType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestValueNotPermitted& out);
json::Value encode(const ErrorBadRequestValueNotPermitted& value);
std::string to_json(const ErrorBadRequestValueNotPermitted& value);

}  // namespace devrev_links
