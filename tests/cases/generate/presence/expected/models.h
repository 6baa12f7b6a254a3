// Made from spec.yaml by Understudy. Do not edit.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "json/json.h"
#include "models_fwd.h"
#include "runtime/model/decimal.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/model/presence.h"

namespace presence {

enum class Color {
  red,
  green,
};

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

enum class ClosedKind {
  closed,
};

struct Closed {
  ClosedKind kind = ClosedKind::closed;

  friend bool operator==(const Closed&, const Closed&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<Color> parse_color(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<Pet> parse_pet(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<Closed> parse_closed(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(Color value);
std::optional<Color> color_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Color& out);
json::Value encode(Color value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Pet& out);
json::Value encode(const Pet& value);
std::string to_json(const Pet& value);

std::string_view to_string(ClosedKind value);
std::optional<ClosedKind> closed_kind_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ClosedKind& out);
json::Value encode(ClosedKind value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Closed& out);
json::Value encode(const Closed& value);
std::string to_json(const Closed& value);

}  // namespace presence
