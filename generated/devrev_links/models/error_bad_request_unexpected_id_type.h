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

enum class ErrorBadRequestUnexpectedIdTypeType {
  unexpected_id_type,
};

/// An identifier names an object of a kind that the field does not take.
struct ErrorBadRequestUnexpectedIdType {
  ErrorBadRequestUnexpectedIdTypeType type = ErrorBadRequestUnexpectedIdTypeType::unexpected_id_type;
  /// The kinds of object that the field takes.
  std::optional<std::vector<std::string>> allowed_types = {};
  /// Name of the field.
  std::string field_name = {};
  /// The value that was sent.
  std::string value = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestUnexpectedIdType&, const ErrorBadRequestUnexpectedIdType&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestUnexpectedIdType> parse_error_bad_request_unexpected_id_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorBadRequestUnexpectedIdTypeType value);
std::optional<ErrorBadRequestUnexpectedIdTypeType> error_bad_request_unexpected_id_type_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestUnexpectedIdTypeType& out);
json::Value encode(ErrorBadRequestUnexpectedIdTypeType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestUnexpectedIdType& out);
json::Value encode(const ErrorBadRequestUnexpectedIdType& value);
std::string to_json(const ErrorBadRequestUnexpectedIdType& value);

}  // namespace devrev_links
