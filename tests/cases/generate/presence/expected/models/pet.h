// Made from spec.yaml by Understudy. Do not edit.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "color.h"
#include "json/json.h"
#include "runtime/model/decimal.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/model/presence.h"
#include "runtime/report.h"

namespace presence {

/// A pet.
struct Pet {
  std::int64_t id = 0;
  runtime::Nullable<std::string> owner = {};
  Color color = Color::red;
  std::optional<std::int32_t> age = {};
  runtime::Field<std::string> nick = {};
  std::optional<Color> paint = {};
  std::optional<runtime::Decimal> weight = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  /// What the document says for an absent one.
  std::int32_t age_or_default() const { return age.value_or(3); }

  /// What the document says for an absent one.
  std::string nick_or_default() const { return nick.value_or("none"); }

  /// What the document says for an absent one.
  Color paint_or_default() const { return paint.value_or(Color::green); }

  friend bool operator==(const Pet&, const Pet&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<Pet> parse_pet(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Pet& out);
json::Value encode(const Pet& value);
std::string to_json(const Pet& value);

}  // namespace presence
