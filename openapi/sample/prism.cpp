#include "openapi/sample/prism.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace understudy::openapi {
namespace {

constexpr std::size_t most_steps = 2'500;
constexpr std::size_t most_rounds = 2;  // of a recursion

class PrismSampler {
 public:
  explicit PrismSampler(const Document& document) : document_(document) {}

  bool ran_out() const { return steps_ > most_steps; }

  json::Value make(SchemaId id) {
    if (++steps_ > most_steps) return {};
    const Schema& schema = document_.schema(id);
    const bool is_again = std::ranges::count(path_, id) >= static_cast<std::ptrdiff_t>(most_rounds);
    if (is_again) return empty_of(schema);
    path_.push_back(id);
    json::Value value = value_of(schema);
    path_.pop_back();
    return value;
  }

 private:
  static json::Value empty_of(const Schema& schema) {
    if (is_object(schema)) return json::Object();
    return is_array(schema) ? json::Value(json::Array()) : json::Value();
  }

  static bool is_object(const Schema& schema) {
    return schema.types.object || (!schema.types.any() && !schema.properties.empty());
  }
  static bool is_array(const Schema& schema) {
    return schema.types.array ||
           (!schema.types.any() && (schema.items || schema.contains || !schema.prefix_items.empty()));
  }
  static bool is_number(const Schema& schema) {
    return schema.types.number || schema.types.integer ||
           (!schema.types.any() &&
            (schema.minimum || schema.maximum || schema.exclusive_minimum || schema.exclusive_maximum));
  }
  static bool is_string(const Schema& schema) {
    return schema.types.string || (!schema.types.any() && (schema.pattern || !schema.format.empty() ||
                                                           schema.min_length || schema.max_length));
  }

  static std::optional<json::Value> written(const Schema& schema) {
    if (schema.default_value) return schema.default_value;
    if (schema.constant) return schema.constant;
    if (schema.enumeration && !schema.enumeration->empty()) return schema.enumeration->front();
    if (!schema.examples.empty()) return schema.examples.front();
    return std::nullopt;
  }

  json::Value value_of(const Schema& schema) {
    if (auto value = written(schema)) return *std::move(value);
    if (schema.ref && !has_own_parts(schema)) return make(*schema.ref);
    if (!schema.one_of.empty()) return make(schema.one_of.front());
    if (!schema.any_of.empty()) return make(schema.any_of.front());
    json::Value value = by_type(schema);
    if (schema.ref) add(value, make(*schema.ref));
    for (const SchemaId part : schema.all_of) add(value, make(part));
    if (schema.if_schema && schema.then_schema) {
      add(value, make(*schema.if_schema));
      add(value, make(*schema.then_schema));
    }
    return value;
  }

  static bool has_own_parts(const Schema& schema) {
    return !schema.all_of.empty() || !schema.properties.empty();
  }

  /// Objects are put together; of other values the first that is there counts.
  static void add(json::Value& whole, json::Value part) {
    json::Object* object = whole.object();
    if (object == nullptr || part.object() == nullptr) {
      if (whole.is_null() || (object != nullptr && object->empty() && !part.is_null()))
        whole = std::move(part);
      return;
    }
    for (const json::Member& member : *part.object()) object->set(member.name, member.value);
  }

  json::Value by_type(const Schema& schema) {
    if (is_object(schema)) return object_of(schema);
    if (is_array(schema)) return array_of(schema);
    if (is_string(schema)) return prism_text(schema);
    if (is_number(schema)) return prism_number(schema);
    return schema.types.boolean ? json::Value(true) : json::Value();
  }

  json::Value object_of(const Schema& schema) {
    json::Object object;
    for (const auto& [name, id] : schema.properties) object.set(name, make(id));
    const bool has_more =
        schema.additional_properties && !document_.schema(*schema.additional_properties).boolean;
    if (!has_more) return object;
    for (const char* name : {"property1", "property2"}) object.set(name, make(*schema.additional_properties));
    return object;
  }

  json::Value array_of(const Schema& schema) {
    const std::optional<SchemaId> item = schema.items ? schema.items : schema.contains;
    json::Array array;
    if (!item) return array;
    const std::uint64_t size = std::max<std::uint64_t>(schema.min_items.value_or(1), 1);
    for (std::uint64_t index = 0; index < size && !ran_out(); ++index) array.push_back(make(*item));
    return array;
  }

  const Document& document_;
  std::vector<SchemaId> path_;
  std::size_t steps_ = 0;
};

}  // namespace

std::optional<json::Value> prism_sample(const Document& document, SchemaId schema) {
  PrismSampler sampler(document);
  json::Value value = sampler.make(schema);
  return sampler.ran_out() ? std::nullopt : std::optional(std::move(value));
}

}  // namespace understudy::openapi
