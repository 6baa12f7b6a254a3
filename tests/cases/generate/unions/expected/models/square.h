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

enum class SquareType {
  square,
};

struct Square {
  SquareType type = SquareType::square;
  runtime::Decimal side = 0;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const Square&, const Square&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<Square> parse_square(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(SquareType value);
std::optional<SquareType> square_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SquareType& out);
json::Value encode(SquareType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Square& out);
json::Value encode(const Square& value);
std::string to_json(const Square& value);

}  // namespace unions
