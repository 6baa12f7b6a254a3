// Made from mechamental-actions.yaml by Understudy. Do not edit.

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
#include "validation_error.h"

namespace mechamental_actions {

/// Why a request was not understood
struct HttpValidationError {
  /// One entry for each fault
  std::optional<std::vector<ValidationError>> detail = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const HttpValidationError&, const HttpValidationError&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<HttpValidationError> parse_http_validation_error(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, HttpValidationError& out);
json::Value encode(const HttpValidationError& value);
std::string to_json(const HttpValidationError& value);

}  // namespace mechamental_actions
