#include "runtime/check/type.h"

#include <algorithm>
#include <array>

#include "json/pointer.h"
#include "runtime/check/broken.h"

namespace understudy::runtime {
namespace {

json::Array names_of(Types types) {
  json::Array names;
  if (types.null) names.emplace_back("null");
  if (types.boolean) names.emplace_back("boolean");
  if (types.integer && !types.number) names.emplace_back("integer");
  if (types.number) names.emplace_back("number");
  if (types.string) names.emplace_back("string");
  if (types.array) names.emplace_back("array");
  if (types.object) names.emplace_back("object");
  return names;
}

/// The keyword that a `false` schema stands under.
std::string_view keyword_of(std::string_view location) {
  static constexpr std::array<std::string_view, 6> named{"additionalProperties", "unevaluatedProperties",
                                                         "unevaluatedItems",     "items",
                                                         "propertyNames",        "contains"};
  static constexpr std::array<std::string_view, 5> maps{"properties", "patternProperties", "dependentSchemas",
                                                        "$defs", "schemas"};
  const std::size_t last = location.rfind('/');
  if (last == std::string_view::npos) return "false";
  const std::string_view token = location.substr(last + 1);
  const std::string_view before = location.substr(0, last);
  const std::string_view parent = before.substr(before.rfind('/') + 1);
  if (std::ranges::find(maps, parent) != maps.end()) return "false";
  const auto* found = std::ranges::find(named, token);
  return found == named.end() ? "false" : *found;
}

/// Whether a number counts as an integer; the letter of draft 4 (section 3.5) allows no fraction and no
/// exponent.
bool is_integer(const json::Number& number, Types types) {
  if (!number.is_integer()) return false;
  return !types.integer_as_written || number.text().find_first_of(".eE") == std::string::npos;
}

}  // namespace

bool is_of(const json::Value& value, Types types) {
  switch (value.type()) {
    case json::Type::null:
      return types.null;
    case json::Type::boolean:
      return types.boolean;
    case json::Type::number:
      return types.number || (types.integer && is_integer(*value.number(), types));
    case json::Type::string:
      return types.string;
    case json::Type::array:
      return types.array;
    case json::Type::object:
      return types.object;
  }
  return false;
}

void type(const json::Value& value, Types types, Rule rule, Report& report) {
  if (is_of(value, types)) return;
  broken(value, rule, report, [&] {
    json::Array names = names_of(types);
    const bool is_whole = value.is_number() && types.integer && value.number()->is_integer();
    std::string message = "must be " + any_of_types(names) +
                          (is_whole ? " written without a fraction or exponent" : "") + ", is " +
                          shown(value);
    return Words{.keyword = "type",
                 .expected = names.size() == 1 ? names.front() : json::Value(std::move(names)),
                 .message = std::move(message)};
  });
}

void nothing(const json::Value& value, Rule rule, Report& report) {
  broken(value, rule, report, [&] {
    return Words{.keyword = keyword_of(rule.location), .message = "must not be there, is " + shown(value)};
  });
}

}  // namespace understudy::runtime
