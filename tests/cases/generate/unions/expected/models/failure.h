// Made from spec.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "../namespaces.h"
#include "circle.h"
#include "json/json.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"
#include "square.h"

namespace unions {

/// The variants of Failure.
struct FailureAlternative {
  std::variant<Circle, Square> value = {};

  friend bool operator==(const FailureAlternative&, const FailureAlternative&) = default;
};

struct Failure {
  std::optional<std::string> message = {};
  FailureAlternative alternative = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const Failure&, const Failure&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<Failure> parse_failure(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, FailureAlternative& out);
json::Value encode(const FailureAlternative& value);
std::string to_json(const FailureAlternative& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Failure& out);
json::Value encode(const Failure& value);
std::string to_json(const Failure& value);

}  // namespace unions
