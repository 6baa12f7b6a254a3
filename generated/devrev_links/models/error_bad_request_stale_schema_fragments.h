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

enum class ErrorBadRequestStaleSchemaFragmentsType {
  stale_schema_fragments,
};

/// The object follows a schema that has been replaced.
struct ErrorBadRequestStaleSchemaFragments {
  ErrorBadRequestStaleSchemaFragmentsType type = ErrorBadRequestStaleSchemaFragmentsType::stale_schema_fragments;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestStaleSchemaFragments&, const ErrorBadRequestStaleSchemaFragments&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestStaleSchemaFragments> parse_error_bad_request_stale_schema_fragments(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorBadRequestStaleSchemaFragmentsType value);
std::optional<ErrorBadRequestStaleSchemaFragmentsType> error_bad_request_stale_schema_fragments_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestStaleSchemaFragmentsType& out);
json::Value encode(ErrorBadRequestStaleSchemaFragmentsType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestStaleSchemaFragments& out);
json::Value encode(const ErrorBadRequestStaleSchemaFragments& value);
std::string to_json(const ErrorBadRequestStaleSchemaFragments& value);

}  // namespace devrev_links
