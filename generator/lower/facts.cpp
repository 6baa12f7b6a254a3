#include "generator/lower/facts.h"

#include <algorithm>
#include <map>

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

bool is_of(const TypeSet& types, const json::Value& value) {
  if (!types.any()) return true;
  switch (value.type()) {
    case json::Type::null:
      return types.null;
    case json::Type::boolean:
      return types.boolean;
    case json::Type::number:
      return types.number || (types.integer && value.number()->is_integer());
    case json::Type::string:
      return types.string;
    case json::Type::array:
      return types.array;
    case json::Type::object:
      return types.object;
  }
  return false;
}

/// Values with a quick answer to whether one is there: an `enum` may list tens of thousands.
class ValueSet {
 public:
  bool contains(const json::Value& value) const {
    const auto [first, last] = values_.equal_range(key_of(value));
    return std::any_of(first, last, [&](const auto& entry) { return entry.second == value; });
  }

  /// Says whether the value is new.
  bool insert(const json::Value& value) {
    if (contains(value)) return false;
    values_.emplace(key_of(value), value);
    return true;
  }

 private:
  /// Equal values have equal keys: 1 and 1.0 are one value.
  static std::string key_of(const json::Value& value) {
    if (value.is_string()) return *value.string();
    return value.is_number() ? std::to_string(value.number()->as_double()) : std::string();
  }

  std::multimap<std::string, json::Value> values_;
};

/// Follows a schema through its subschemas about the same value, and gathers what they say.
class Gathering {
 public:
  explicit Gathering(const Document& document) : document_(document) {}

  void add(SchemaId id) {
    if (!seen_.insert(id).second) return;
    const Schema& schema = document_.schema(id);
    if (schema.ref) add(*schema.ref);
    for (const SchemaId part : schema.all_of) add(part);
    facts_.types = both(facts_.types, schema.types);
    if (facts_.format.empty() && schema.asserts_format) facts_.format = schema.format;
    add_values(schema);
    add_bounds(schema);
    add_object(schema);
    add_array(schema);
    add_choice(id, schema.any_of);
    add_choice(id, schema.one_of);
  }

  Facts take() {
    facts_.types.null = false;
    // Other words may evaluate members that no type knows of.
    if (!evaluates_others_ && unevaluated_.size() == 1) add_rest(unevaluated_[0]);
    if (facts_.values) {
      std::erase_if(*facts_.values, [&](const json::Value& value) { return !is_of(facts_.types, value); });
      facts_.titled =
          std::ranges::all_of(*facts_.values, [&](const auto& value) { return has_title(value); });
    } else if (!extensible_.empty()) {
      facts_.values = std::move(extensible_);
      facts_.open_values = true;
    }
    return std::move(facts_);
  }

 private:
  void add_values(const Schema& schema) {
    if (schema.enumeration) narrow(*schema.enumeration);
    if (schema.constant) narrow({*schema.constant});
    const json::Value* open = schema.extensions.find("x-understudy-open-enum");
    facts_.open_values |= open != nullptr && *open == json::Value(true);
    const json::Value* known = schema.extensions.find("x-extensible-enum");
    if (known != nullptr && known->is_array()) extensible_ = *known->array();
  }

  void add_bounds(const Schema& schema) {
    for (const auto& bound : {schema.minimum, schema.exclusive_minimum}) {
      if (bound && (!facts_.least || *bound > *facts_.least)) facts_.least = bound;
    }
    for (const auto& bound : {schema.maximum, schema.exclusive_maximum}) {
      if (bound && (!facts_.most || *bound < *facts_.most)) facts_.most = bound;
    }
  }

  void narrow(const std::vector<json::Value>& allowed) {
    ValueSet before;
    if (facts_.values) {
      for (const json::Value& value : *facts_.values) before.insert(value);
    }
    ValueSet seen;
    std::vector<json::Value> kept;
    for (const json::Value& value : allowed) {
      const bool known = !facts_.values || before.contains(value);
      if (known && !value.is_null() && seen.insert(value)) kept.push_back(value);
    }
    facts_.values = std::move(kept);
  }

  void add_object(const Schema& schema) {
    facts_.has_object_words |= !schema.properties.empty() || !schema.pattern_properties.empty() ||
                               schema.additional_properties.has_value();
    for (const auto& [name, id] : schema.properties) add_property(name, id);
    facts_.required.insert(schema.required.begin(), schema.required.end());
    for (const auto& [expression, id] : schema.pattern_properties) facts_.patterns.push_back(id);
    evaluates_others_ |= schema.if_schema || !schema.dependent_schemas.empty();
    if (schema.additional_properties) {
      evaluates_others_ = true;
      add_rest(*schema.additional_properties);
    }
    if (schema.unevaluated_properties) unevaluated_.push_back(*schema.unevaluated_properties);
  }

  void add_rest(SchemaId rest) {
    if (document_.schema(rest).boolean == false) facts_.closed = true;
    if (!essence(document_, {rest}).empty()) facts_.rest.push_back(rest);
  }

  void add_property(const std::string& name, SchemaId id) {
    if (is_marked(id, &Schema::read_only)) facts_.read_only.insert(name);
    if (is_marked(id, &Schema::write_only)) facts_.write_only.insert(name);
    const auto [known, is_new] = places_.emplace(name, facts_.properties.size());
    if (is_new) {
      facts_.properties.push_back({name, {id}});
    } else {
      facts_.properties[known->second].second.push_back(id);
    }
  }

  /// A mark on the property, or on what it refers to.
  bool is_marked(SchemaId id, bool Schema::* mark) const {
    Conjunction seen;
    for (std::vector<SchemaId> next{id}; !next.empty();) {
      const SchemaId one = next.back();
      next.pop_back();
      if (std::ranges::find(seen, one) != seen.end()) continue;
      seen.push_back(one);
      const Schema& schema = document_.schema(one);
      if (schema.*mark) return true;
      if (schema.ref) next.push_back(*schema.ref);
      next.insert(next.end(), schema.all_of.begin(), schema.all_of.end());
    }
    return false;
  }

  void add_array(const Schema& schema) {
    facts_.min_items = std::max(facts_.min_items, schema.min_items.value_or(0));
    if (schema.items || !schema.prefix_items.empty())
      facts_.arrays.push_back({schema.prefix_items, schema.items});
  }

  void add_choice(SchemaId owner, const std::vector<SchemaId>& branches) {
    Choice choice{{}, owner};
    bool shaped = false;
    for (const SchemaId branch : branches) {
      if (only_null(document_.schema(branch))) continue;
      shaped |= !essence(document_, {branch}).empty();
      choice.branches.push_back(branch);
    }
    if (std::ranges::any_of(choice.branches, [&](SchemaId id) { return is_under_way(id); })) {
      evaluates_others_ = true;
      return;
    }
    if (choice.branches.size() == 1) {
      add(choice.branches[0]);
    } else if (std::ranges::all_of(choice.branches, [&](SchemaId id) {
                 return constant_of(document_.schema(id)) != nullptr;
               })) {
      add_constants(choice.branches);
    } else if (shaped) {
      facts_.choices.push_back(std::move(choice));
    }
  }

  /// Whether a branch is one of the schemas that are gathered: a class whose base lists it in a `oneOf` has
  /// no need to say once more which of them it is.
  bool is_under_way(SchemaId branch) const {
    for (std::size_t steps = 0; steps < document_.schemas.size(); ++steps) {
      if (seen_.contains(branch)) return true;
      if (!document_.schema(branch).ref) return false;
      branch = *document_.schema(branch).ref;
    }
    return false;
  }

  /// The one plain value that a branch says, and at most its type besides: `{const: 1, title: Low}`.
  static const json::Value* constant_of(const Schema& schema) {
    const bool is_list = schema.enumeration && schema.enumeration->size() == 1;
    const json::Value* value = schema.constant ? &*schema.constant
                               : is_list       ? &schema.enumeration->front()
                                               : nullptr;
    const bool is_plain = value != nullptr && !value->is_array() && !value->is_object();
    const bool is_alone = !schema.ref && schema.all_of.empty() && schema.any_of.empty() &&
                          schema.one_of.empty() && schema.properties.empty();
    return is_plain && is_alone ? value : nullptr;
  }

  void add_constants(const std::vector<SchemaId>& branches) {
    std::vector<json::Value> values;
    for (const SchemaId branch : branches) {
      values.push_back(*constant_of(document_.schema(branch)));
      facts_.constants.push_back({values.back(), branch});
    }
    if (!values.empty()) narrow(values);
  }

  bool has_title(const json::Value& value) const {
    return std::ranges::any_of(facts_.constants, [&](const auto& one) {
      return one.first == value && !document_.schema(one.second).title.empty();
    });
  }

  const Document& document_;
  Facts facts_;
  std::set<SchemaId> seen_;
  std::map<std::string, std::size_t> places_;  // of properties
  bool evaluates_others_ = false;
  Conjunction unevaluated_;  // schemas of the members that nothing else speaks of
  json::Array extensible_;   // of `x-extensible-enum`
};

}  // namespace

std::size_t prefix_size(const Facts& facts) {
  std::size_t size = 0;
  for (const ArrayWords& words : facts.arrays) size = std::max(size, words.prefix.size());
  return size;
}

Conjunction item_schemas(const Facts& facts, std::size_t index) {
  Conjunction schemas;
  for (const ArrayWords& words : facts.arrays) {
    if (index < words.prefix.size()) {
      schemas.push_back(words.prefix[index]);
    } else if (words.items) {
      schemas.push_back(*words.items);
    }
  }
  return schemas;
}

Conjunction more_items(const Facts& facts) { return item_schemas(facts, prefix_size(facts)); }

Facts facts_of(const Document& document, const Conjunction& schemas) {
  Gathering gathering(document);
  for (const SchemaId id : schemas) gathering.add(id);
  Facts facts = gathering.take();
  if (!schemas.empty()) facts.origin = schemas[0];
  return facts;
}

}  // namespace understudy::generator
