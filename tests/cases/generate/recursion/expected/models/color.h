// Made from spec.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace recursion {

enum class Color {
  red,
  green,
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<Color> parse_color(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(Color value);
std::optional<Color> color_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Color& out);
json::Value encode(Color value);

}  // namespace recursion
