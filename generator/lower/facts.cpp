#include "generator/lower/facts.h"

#include <algorithm>

namespace understudy::generator {

using openapi::Document;
using openapi::Schema;
using openapi::SchemaId;
using openapi::TypeSet;

namespace {

/// Both sets at once; an empty one allows everything.
TypeSet both(TypeSet left, TypeSet right) {
  if (!left.any()) return right;
  if (!right.any()) return left;
  if (left.number && right.integer) left.integer = true;
  if (right.number && left.integer) right.integer = true;
  return {left.null && right.null,       left.boolean && right.boolean,
          left.integer && right.integer, left.number && right.number,
          left.string && right.string,   left.array && right.array,
          left.object && right.object,   left.integer_as_written || right.integer_as_written};
}

bool only_null(const Schema& schema) {
  TypeSet rest = schema.types;
  rest.null = false;
  return (schema.types.null && !rest.any()) || (schema.constant && schema.constant->is_null());
}

/// Follows a schema through its subschemas about the same value, and gathers what they say.
class Gathering {
 public:
  explicit Gathering(const Document& document) : document_(document) {}

  void add(SchemaId id) {
    if (std::ranges::find(seen_, id) != seen_.end()) return;
    seen_.push_back(id);
    const Schema& schema = document_.schema(id);
    if (schema.ref) add(*schema.ref);
    for (const SchemaId part : schema.all_of) add(part);
    facts_.types = both(facts_.types, schema.types);
    if (facts_.format.empty()) facts_.format = schema.format;
    add_values(schema);
    add_object(schema);
    add_array(schema);
    add_choice(id, schema.any_of);
    add_choice(id, schema.one_of);
  }

  Facts take() {
    facts_.types.null = false;
    return std::move(facts_);
  }

 private:
  void add_values(const Schema& schema) {
    if (schema.enumeration) narrow(*schema.enumeration);
    if (schema.constant) narrow({*schema.constant});
  }

  void narrow(const std::vector<json::Value>& allowed) {
    std::vector<json::Value> kept;
    for (const json::Value& value : allowed) {
      const bool known = !facts_.values || std::ranges::find(*facts_.values, value) != facts_.values->end();
      if (known && !value.is_null() && std::ranges::find(kept, value) == kept.end()) kept.push_back(value);
    }
    facts_.values = std::move(kept);
  }

  void add_object(const Schema& schema) {
    facts_.has_object_words |= !schema.properties.empty() || !schema.pattern_properties.empty() ||
                               schema.additional_properties.has_value();
    for (const auto& [name, id] : schema.properties) add_property(name, id);
    facts_.required.insert(schema.required.begin(), schema.required.end());
    facts_.patterned |= !schema.pattern_properties.empty();
    for (const auto& rest : {schema.additional_properties, schema.unevaluated_properties}) {
      if (!rest) continue;
      if (document_.schema(*rest).boolean == false) facts_.closed = true;
      if (!document_.schema(*rest).boolean) facts_.rest.push_back(*rest);
    }
  }

  void add_property(const std::string& name, SchemaId id) {
    if (marked_one_way(id)) facts_.one_way.insert(name);
    const auto known =
        std::ranges::find(facts_.properties, name, [](const auto& entry) { return entry.first; });
    if (known == facts_.properties.end()) {
      facts_.properties.push_back({name, {id}});
    } else {
      known->second.push_back(id);
    }
  }

  /// readOnly or writeOnly, on the property or on what it refers to.
  bool marked_one_way(SchemaId id) const {
    Conjunction seen;
    for (std::vector<SchemaId> next{id}; !next.empty();) {
      const SchemaId one = next.back();
      next.pop_back();
      if (std::ranges::find(seen, one) != seen.end()) continue;
      seen.push_back(one);
      const Schema& schema = document_.schema(one);
      if (schema.read_only || schema.write_only) return true;
      if (schema.ref) next.push_back(*schema.ref);
      next.insert(next.end(), schema.all_of.begin(), schema.all_of.end());
    }
    return false;
  }

  void add_array(const Schema& schema) {
    facts_.tuple |= !schema.prefix_items.empty();
    if (!schema.items) return;
    facts_.has_items = true;
    facts_.items.push_back(*schema.items);
  }

  void add_choice(SchemaId owner, const std::vector<SchemaId>& branches) {
    Choice choice{{}, owner};
    bool shaped = false;
    for (const SchemaId branch : branches) {
      if (only_null(document_.schema(branch))) continue;
      shaped |= !essence(document_, {branch}).empty();
      choice.branches.push_back(branch);
    }
    if (choice.branches.size() == 1) {
      add(choice.branches[0]);
    } else if (shaped) {
      facts_.choices.push_back(std::move(choice));
    }
  }

  const Document& document_;
  Facts facts_;
  Conjunction seen_;
};

}  // namespace

Facts facts_of(const Document& document, const Conjunction& schemas) {
  Gathering gathering(document);
  for (const SchemaId id : schemas) gathering.add(id);
  Facts facts = gathering.take();
  if (!schemas.empty()) facts.origin = schemas[0];
  return facts;
}

}  // namespace understudy::generator
