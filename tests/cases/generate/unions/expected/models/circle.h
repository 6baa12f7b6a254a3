// Made from spec.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/decimal.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace unions {

enum class CircleType {
  circle,
};

struct Circle {
  CircleType type = CircleType::circle;
  runtime::Decimal radius = 0;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const Circle&, const Circle&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<Circle> parse_circle(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(CircleType value);
std::optional<CircleType> circle_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, CircleType& out);
json::Value encode(CircleType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Circle& out);
json::Value encode(const Circle& value);
std::string to_json(const Circle& value);

}  // namespace unions
