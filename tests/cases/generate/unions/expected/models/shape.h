// Made from spec.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "../namespaces.h"
#include "circle.h"
#include "json/json.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"
#include "square.h"

namespace unions {

struct Shape {
  std::variant<Circle, Square> value = {};

  friend bool operator==(const Shape&, const Shape&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<Shape> parse_shape(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Shape& out);
json::Value encode(const Shape& value);
std::string to_json(const Shape& value);

}  // namespace unions
