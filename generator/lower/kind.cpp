#include "generator/lower/kind.h"

#include <algorithm>

namespace understudy::generator {

using openapi::TypeSet;

namespace {

Judgement of_values(const Facts& facts) {
  const auto& values = *facts.values;
  const auto all = [&](json::Type type) {
    return !values.empty() &&
           std::ranges::all_of(values, [&](const auto& value) { return value.type() == type; });
  };
  if (all(json::Type::string)) return {Kind::enumeration, {}};
  if (all(json::Type::boolean)) return {Kind::boolean, {}};
  if (all(json::Type::number)) {
    const bool whole =
        std::ranges::all_of(values, [](const auto& value) { return value.number()->as_int64().has_value(); });
    return {whole ? Kind::int64 : Kind::number, {}};
  }
  if (values.empty()) return {Kind::any, "no value is allowed"};
  return {Kind::any, "its values are of several types"};
}

Judgement of_object(const Facts& facts) {
  if (!facts.properties.empty()) return {Kind::structure, {}};
  if (facts.closed) return {facts.patterned ? Kind::object : Kind::structure, {}};
  if (facts.rest.empty() || facts.patterned) return {Kind::object, {}};
  return {Kind::map, {}};
}

Judgement of_array(const Facts& facts) {
  if (facts.tuple) return {Kind::any, "prefixItems give each item a type of its own"};
  return {Kind::list, {}};
}

Judgement of_one_type(const std::string& type, const Facts& facts) {
  if (type == "boolean") return {Kind::boolean, {}};
  if (type == "integer") return {facts.format == "int32" ? Kind::int32 : Kind::int64, {}};
  if (type == "number") return {Kind::number, {}};
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
  if (facts.has_items || facts.tuple) return of_array(facts);
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
