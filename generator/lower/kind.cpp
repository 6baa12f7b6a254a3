#include "generator/lower/kind.h"

#include <algorithm>
#include <cstdint>

namespace understudy::generator {

using openapi::TypeSet;

namespace {

Kind of_numbers(const std::vector<json::Value>& values) {
  const auto all = [&](auto&& holds) {
    return std::ranges::all_of(values, [&](const json::Value& value) { return holds(*value.number()); });
  };
  if (all([](const json::Number& one) { return one.as_int64().has_value(); })) return Kind::int64;
  const bool exact = all([](const json::Number& one) { return json::Number(one.as_double()) == one; });
  return exact ? Kind::number : Kind::decimal;
}

Judgement of_values(const Facts& facts) {
  const auto& values = *facts.values;
  const auto all = [&](json::Type type) {
    return std::ranges::all_of(values, [&](const auto& value) { return value.type() == type; });
  };
  if (values.empty()) return {Kind::any, "no value is allowed"};
  if (facts.titled) return {Kind::enumeration, {}};
  if (all(json::Type::boolean)) return {Kind::boolean, {}};
  if (all(json::Type::number)) return {of_numbers(values), {}};
  if (std::ranges::any_of(values, [](const auto& value) { return value.is_array() || value.is_object(); }))
    return {Kind::any, "its values are arrays or objects"};
  return {Kind::enumeration, {}};
}

Judgement of_object(const Facts& facts) {
  if (!facts.properties.empty()) return {Kind::structure, {}};
  if (has_typed_rest(facts)) return {Kind::map, {}};
  return {facts.closed && facts.patterns.empty() ? Kind::structure : Kind::object, {}};
}

/// The numbers that both bounds let through decide, where both are known; an `integer` without bounds has 64
/// bits.
Kind of_integer(const Facts& facts) {
  if (facts.format == "int32") return Kind::int32;
  if (facts.format == "int64") return Kind::int64;
  if (facts.format == "uint64") return Kind::uint64;
  const bool far_up = facts.most && *facts.most > json::Number(INT64_MAX);
  const bool far_down = facts.least && *facts.least < json::Number(INT64_MIN);
  if (!far_up && !far_down) return Kind::int64;
  const bool is_unsigned = facts.least && *facts.least >= json::Number(std::int64_t{0}) && far_up &&
                           *facts.most <= json::Number(UINT64_MAX);
  return is_unsigned ? Kind::uint64 : Kind::decimal;
}

Judgement of_array(const Facts& facts) { return {prefix_size(facts) > 0 ? Kind::tuple : Kind::list, {}}; }

Judgement of_one_type(const std::string& type, const Facts& facts) {
  if (type == "boolean") return {Kind::boolean, {}};
  if (type == "integer") return {of_integer(facts), {}};
  if (type == "number") {
    const bool is_double = facts.format == "double" || facts.format == "float";
    return {is_double ? Kind::number : Kind::decimal, {}};
  }
  if (type == "string") return {Kind::string, {}};
  if (type == "array") return of_array(facts);
  return of_object(facts);
}

}  // namespace

std::vector<std::string> type_names(const TypeSet& types) {
  std::vector<std::string> names;
  if (types.boolean) names.push_back("boolean");
  if (types.integer && !types.number) names.push_back("integer");
  if (types.number) names.push_back("number");
  if (types.string) names.push_back("string");
  if (types.array) names.push_back("array");
  if (types.object) names.push_back("object");
  return names;
}

Conjunction rest_schemas(const Facts& facts) {
  return facts.closed && facts.patterns.size() == 1 ? facts.patterns : facts.rest;
}

bool has_typed_rest(const Facts& facts) {
  if (facts.closed) return facts.patterns.size() == 1;
  return !facts.rest.empty() && facts.patterns.empty();
}

Judgement judge(const Facts& facts) {
  if (facts.values) return of_values(facts);
  const auto types = type_names(facts.types);
  const bool maybe_object = types.empty() || facts.types.object;
  if (!facts.choices.empty()) {
    if (maybe_object && (facts.choices.size() > 1 || !facts.properties.empty())) return {Kind::structure, {}};
    if (facts.choices.size() > 1) return {Kind::any, "it has several unions"};
    return {Kind::choice, {}};
  }
  if (types.size() == 1) return of_one_type(types[0], facts);
  if (types.size() == 6) return {Kind::any, {}};
  if (types.size() > 1) return {Kind::several, {}};
  if (facts.has_object_words) return of_object(facts);
  if (!facts.arrays.empty()) return of_array(facts);
  return {Kind::any, {}};
}

std::string json_kind(const Facts& facts) {
  auto types = type_names(facts.types);
  if (facts.values && !facts.values->empty()) {
    types.clear();
    for (const json::Value& value : *facts.values) {
      const std::string name(json::name_of(value.type()));
      if (std::ranges::find(types, name) == types.end()) types.push_back(name);
    }
  }
  if (types.size() != 1) return {};
  return types[0] == "integer" ? "number" : types[0];
}

}  // namespace understudy::generator
