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

/// Why a request is refused with 403.
enum class ErrorForbiddenType2 {
  forbidden,
};

/// The caller is known, but may not do this.
struct ErrorForbidden {
  /// What went wrong, at length.
  std::optional<std::string> detail = {};
  /// What went wrong, in a few words.
  std::optional<std::string> message = {};
  ErrorForbiddenType2 type = ErrorForbiddenType2::forbidden;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorForbidden&, const ErrorForbidden&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorForbidden> parse_error_forbidden(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorForbiddenType2 value);
std::optional<ErrorForbiddenType2> error_forbidden_type2_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorForbiddenType2& out);
json::Value encode(ErrorForbiddenType2 value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorForbidden& out);
json::Value encode(const ErrorForbidden& value);
std::string to_json(const ErrorForbidden& value);

}  // namespace devrev_links
