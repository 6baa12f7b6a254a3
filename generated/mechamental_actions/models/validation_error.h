// Made from mechamental-actions.yaml by Understudy. Do not edit.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace mechamental_actions {

struct ValidationErrorLocItem {
  std::variant<std::string, std::int64_t> value = {};

  friend bool operator==(const ValidationErrorLocItem&, const ValidationErrorLocItem&) = default;
};

/// One fault of a request
struct ValidationError {
  /// The part of the request, then the way to the fault in it
  std::vector<ValidationErrorLocItem> loc = {};
  /// What is wrong, in words
  std::string msg = {};
  /// What is wrong, as a code
  std::string type = {};
  /// What was there instead
  std::optional<json::Value> input = {};
  /// The bounds that the message speaks of
  std::optional<json::Object> ctx = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ValidationError&, const ValidationError&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ValidationError> parse_validation_error(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ValidationErrorLocItem& out);
json::Value encode(const ValidationErrorLocItem& value);
std::string to_json(const ValidationErrorLocItem& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ValidationError& out);
json::Value encode(const ValidationError& value);
std::string to_json(const ValidationError& value);

}  // namespace mechamental_actions
