#include "generator/lower/constants.h"

#include <algorithm>
#include <map>

#include "generator/lower/value_order.h"
#include "openapi/recursion.h"

namespace understudy::generator {

using openapi::Document;
using openapi::Schema;
using openapi::SchemaId;

namespace {

bool is_plain(const json::Value& value) { return !value.is_array() && !value.is_object(); }

/// Whether the types of a branch have nothing to say against a value of its own.
bool allows(const openapi::TypeSet& types, const json::Value& value) {
  if (!types.any()) return true;
  const json::Number* number = value.number();
  return (value.is_null() && types.null) || (value.is_boolean() && types.boolean) ||
         (value.is_string() && types.string) || (number != nullptr && types.number) ||
         (number != nullptr && types.integer && !types.integer_as_written && number->is_integer());
}

bool has_bounds(const Schema& schema) {
  return schema.multiple_of || schema.maximum || schema.exclusive_maximum || schema.minimum ||
         schema.exclusive_minimum || schema.max_length || schema.min_length || schema.pattern ||
         (!schema.format.empty() && schema.asserts_format);
}

/// The values of a branch; none where it says anything else of plain values.
std::optional<std::vector<json::Value>> values_of(const Schema& schema) {
  if (schema.boolean || has_bounds(schema) || !openapi::in_place(schema).empty()) return std::nullopt;
  if (schema.constant.has_value() == schema.enumeration.has_value()) return std::nullopt;
  const auto values = schema.constant ? std::vector{*schema.constant} : *schema.enumeration;
  const bool is_plainly = std::ranges::all_of(
      values, [&](const json::Value& value) { return is_plain(value) && allows(schema.types, value); });
  return is_plainly ? std::optional(values) : std::nullopt;
}

}  // namespace

std::optional<std::vector<json::Value>> union_of_constants(const Document& document, const Schema& schema) {
  const bool is_one = !schema.one_of.empty();
  if (is_one != schema.any_of.empty() || schema.negation || schema.if_schema) return std::nullopt;
  std::vector<json::Value> order;
  std::map<json::Value, std::size_t, ValueOrder> counts;  // of the branches that have it
  for (const SchemaId branch : is_one ? schema.one_of : schema.any_of) {
    const auto values = values_of(document.schema(branch));
    if (!values) return std::nullopt;
    for (const json::Value& value : ValueSet(values->begin(), values->end())) {
      if (++counts[value] == 1) order.push_back(value);
    }
  }
  if (is_one) std::erase_if(order, [&](const json::Value& value) { return counts[value] > 1; });
  return order;
}

}  // namespace understudy::generator
