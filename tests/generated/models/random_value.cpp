#include "tests/generated/models/random_value.h"

#include <algorithm>
#include <array>

#include "openapi/sample.h"

namespace understudy::tests {

using json::Array;
using json::Number;
using json::Object;
using json::Value;
using openapi::Schema;
using openapi::SchemaId;

namespace {

constexpr int deepest = 6;

Object shuffled(const Object& object, std::mt19937& chance) {
  std::vector<json::Member> members(object.begin(), object.end());
  std::shuffle(members.begin(), members.end(), chance);
  Object result;
  for (json::Member& member : members) result.append(std::move(member.name), std::move(member.value));
  return result;
}

void join(Value& into, const Value& other) {
  if (!into.is_object() || !other.is_object()) {
    into = other;
    return;
  }
  for (const json::Member& member : *other.object()) into.object()->set(member.name, member.value);
}

}  // namespace

const std::optional<Value>& RandomValues::sample(SchemaId id) {
  const auto known = samples_.find(id);
  if (known != samples_.end()) return known->second;
  return samples_.emplace(id, openapi::sample(document_, id)).first->second;
}

Value RandomValues::value(SchemaId id, int depth) {
  const Schema& schema = document_.schema(id);
  if ((happens(8) || depth > deepest) && sample(id)) return *sample(id);
  if (depth > deepest + 2) return {};
  if (schema.constant) return *schema.constant;
  if (schema.enumeration && !schema.enumeration->empty()) return one_of(*schema.enumeration);
  if (schema.types.null && happens(15)) return {};
  const bool is_composed =
      schema.ref || !schema.all_of.empty() || !schema.one_of.empty() || !schema.any_of.empty();
  return is_composed ? composed(schema, id, depth) : plain(schema, id, depth);
}

Value RandomValues::composed(const Schema& schema, SchemaId id, int depth) {
  Value result = Object{};
  if (!schema.properties.empty()) result = object(schema, depth);
  if (schema.ref) join(result, value(*schema.ref, depth + 1));
  for (const SchemaId part : schema.all_of) join(result, value(part, depth + 1));
  if (!schema.one_of.empty()) join(result, value(one_of(schema.one_of), depth + 1));
  if (!schema.any_of.empty()) join(result, value(one_of(schema.any_of), depth + 1));
  if (result == Value(Object{}) && sample(id)) return *sample(id);
  return result;
}

std::string_view RandomValues::type_of(const Schema& schema) {
  const openapi::TypeSet& types = schema.types;
  std::vector<std::string_view> names;
  if (types.boolean) names.push_back("boolean");
  if (types.integer || types.number) names.push_back("number");
  if (types.string) names.push_back("string");
  if (types.array) names.push_back("array");
  if (types.object) names.push_back("object");
  if (!names.empty()) return one_of(names);
  if (types.null) return "null";
  if (!schema.properties.empty() || schema.additional_properties) return "object";
  return schema.items || !schema.prefix_items.empty() ? "array" : "";
}

Value RandomValues::plain(const Schema& schema, SchemaId id, int depth) {
  const std::string_view type = type_of(schema);
  if (type == "boolean") return happens(50);
  if (type == "number") return number(schema);
  if (type == "string") return text(schema, id);
  if (type == "array") return array(schema, depth);
  if (type == "object") return object(schema, depth);
  if (type == "null") return {};
  return anything();
}

Value RandomValues::object(const Schema& schema, int depth) {
  Object result;
  for (const auto& [name, id] : schema.properties) {
    const bool required = std::ranges::find(schema.required, name) != schema.required.end();
    if (happens(required ? 98 : depth > 2 ? 25 : 55)) result.append(name, value(id, depth + 1));
  }
  for (const std::string& name : schema.required) {
    if (result.find(name) == nullptr && happens(90)) result.set(name, anything());
  }
  const auto& others = schema.additional_properties;
  const bool closed = (others && document_.schema(*others).boolean == false) || schema.unevaluated_properties;
  for (const char* name : {"unheard_of", "zz", "x-other", "additional"}) {
    if (happens(closed ? 1 : 12) && result.find(name) == nullptr)
      result.append(name, others && !closed ? value(*others, depth + 1) : anything());
  }
  if (happens(50)) return shuffled(result, chance_);
  return result;
}

Value RandomValues::array(const Schema& schema, int depth) {
  Array result;
  const std::size_t least = std::min<std::size_t>(schema.min_items.value_or(0), 5);
  const std::size_t most = std::min<std::size_t>(schema.max_items.value_or(least + 3), least + 3);
  const std::size_t size = least + below(std::max(most, least) - least + 1);
  for (std::size_t i = 0; i < size; ++i) {
    if (i < schema.prefix_items.size()) {
      result.push_back(value(schema.prefix_items[i], depth + 1));
    } else if (schema.items && document_.schema(*schema.items).boolean != false) {
      result.push_back(value(*schema.items, depth + 1));
    } else if (!schema.items) {
      result.push_back(anything());
    }
  }
  return result;
}

Value RandomValues::number(const Schema& schema) {
  static const std::array edges = {"0",
                                   "1",
                                   "-1",
                                   "7",
                                   "2147483647",
                                   "2147483648",
                                   "5000000000",
                                   "9007199254740993",
                                   "-3",
                                   "200",
                                   "9223372036854775807",
                                   "9223372036854775808",
                                   "1.0",
                                   "1e2"};
  static const std::array fractions = {
      "0.5", "0.1", "-2.25", "0.1000000000000000055", "1e-9", "12345678901234567890.5"};
  std::vector<Number> choices;
  for (const auto& bound : {schema.minimum, schema.maximum, schema.multiple_of})
    if (bound) choices.push_back(*bound);
  if (!choices.empty() && happens(70)) return one_of(choices);
  const bool whole = schema.types.integer && !schema.types.number;
  const bool rough = schema.format == "double" || schema.format == "float";
  if (!whole && !rough && happens(40)) return Number::from_text(one_of(fractions));
  if (happens(60)) return static_cast<std::int64_t>(below(100));
  return Number::from_text(one_of(edges));
}

Value RandomValues::text(const Schema& schema, SchemaId id) {
  const bool shaped = schema.pattern || !schema.format.empty();
  if (shaped && happens(95) && sample(id)) return *sample(id);
  static const std::array words = {
      "", "a", "name", "\u00e9t\u00e9", "\U0001F600", "with \"quotes\" \\ and\nlines", "2024-05-17"};
  std::string result = one_of(words);
  while (result.size() < schema.min_length.value_or(0)) result += "ab";
  if (schema.max_length && result.size() > *schema.max_length) result.resize(*schema.max_length, 'x');
  const bool cut =
      !result.empty() && (static_cast<unsigned char>(result.back()) & 0x80U) != 0 && schema.max_length;
  return cut ? Value("a") : Value(result);
}

Value RandomValues::anything() {
  static const std::vector<Value> values = {Value(),
                                            true,
                                            0,
                                            -1,
                                            1.5,
                                            "",
                                            "no such",
                                            Array{},
                                            Object{},
                                            Array{1, "a"},
                                            Object{{"z", 1}, {"a", Value()}},
                                            std::string(600, 'x'),
                                            Value(Number::from_text("1180591620717411303424"))};
  return one_of(values);
}

Value RandomValues::spoiled(const Value& value) {
  if (value.is_object() && !value.object()->empty() && !happens(5)) return spoiled(*value.object());
  if (value.is_array() && !value.array()->empty() && !happens(10)) return spoiled(*value.array());
  if (const std::string* text = value.string(); text != nullptr && happens(40)) return *text + *text;
  return anything();
}

Object RandomValues::spoiled(const Object& object) {
  Object result = object;
  const std::string name = (object.begin() + below(object.size()))->name;
  const std::size_t way = below(10);
  if (way == 0) {
    result.erase(name);
  } else if (way == 1) {
    result.set("unheard_of", anything());
  } else if (way == 2) {
    result.set(name + "_", *object.find(name));
  } else {
    result.set(name, spoiled(*object.find(name)));
  }
  return result;
}

Array RandomValues::spoiled(const Array& array) {
  Array result = array;
  const std::size_t place = below(array.size());
  const std::size_t way = below(8);
  if (way == 0) {
    result.erase(result.begin() + static_cast<std::ptrdiff_t>(place));
  } else if (way == 1) {
    result.push_back(array[place]);
  } else if (way == 2) {
    result.push_back(anything());
  } else {
    result[place] = spoiled(array[place]);
  }
  return result;
}

}  // namespace understudy::tests
