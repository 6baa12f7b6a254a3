// Made from spec.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "color.h"
#include "json/json.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace recursion {

struct Painting {
  Color shade = Color::red;
  std::optional<Color> tint = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  /// What the document says for an absent one.
  Color tint_or_default() const { return tint.value_or(Color::green); }

  friend bool operator==(const Painting&, const Painting&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<Painting> parse_painting(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Painting& out);
json::Value encode(const Painting& value);
std::string to_json(const Painting& value);

}  // namespace recursion
