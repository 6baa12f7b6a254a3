#include <algorithm>
#include <iterator>
#include <utility>

#include "openapi/build/schema_pool.h"

namespace understudy::openapi {
namespace {

using Take = void (*)(Schema&, const Node&);

void put(std::string& out, const Node& node) {
  if (node.string() != nullptr) out = *node.string();
}
void put(std::optional<std::string>& out, const Node& node) {
  if (node.string() != nullptr) out = *node.string();
}
void put(bool& out, const Node& node) {
  if (node.boolean() != nullptr) out = *node.boolean();
}
void put(std::optional<json::Number>& out, const Node& node) {
  if (node.number() != nullptr) out = *node.number();
}
void put(std::optional<std::uint64_t>& out, const Node& node) {
  if (node.number() != nullptr) out = node.number()->as_uint64();
}
void put(std::optional<json::Value>& out, const Node& node) { out = value_of(node); }
void put(std::vector<std::string>& out, const Node& node) { out = texts_of(node); }
void put(std::vector<json::Value>& out, const Node& node) {
  if (node.array() == nullptr) return;
  for (const Node& item : *node.array()) out.push_back(value_of(item));
}
void put(std::optional<std::vector<json::Value>>& out, const Node& node) {
  if (node.array() != nullptr) put(out.emplace(), node);
}
void put(NamedStrings& out, const Node& node) {
  if (node.object() == nullptr) return;
  for (const NodeMember& each : *node.object())
    put(out.emplace_back(each.name, std::vector<std::string>()).second, each.value);
}

void add_type(TypeSet& types, const Node& node) {
  const std::string name = node.string() != nullptr ? *node.string() : "";
  types.null |= name == "null";
  types.boolean |= name == "boolean";
  types.integer |= name == "integer";
  types.number |= name == "number";
  types.string |= name == "string";
  types.array |= name == "array";
  types.object |= name == "object";
}

void put(TypeSet& out, const Node& node) {
  if (node.array() == nullptr) return add_type(out, node);
  for (const Node& item : *node.array()) add_type(out, item);
}

template <auto Member>
void take(Schema& schema, const Node& node) {
  put(schema.*Member, node);
}

// In alphabetical order, as the search asks for.
constexpr std::pair<std::string_view, Take> keywords[] = {
    {"const", take<&Schema::constant>},
    {"contentEncoding", take<&Schema::content_encoding>},
    {"contentMediaType", take<&Schema::content_media_type>},
    {"default", take<&Schema::default_value>},
    {"dependentRequired", take<&Schema::dependent_required>},
    {"deprecated", take<&Schema::deprecated>},
    {"description", take<&Schema::description>},
    {"enum", take<&Schema::enumeration>},
    {"examples", take<&Schema::examples>},
    {"exclusiveMaximum", take<&Schema::exclusive_maximum>},
    {"exclusiveMinimum", take<&Schema::exclusive_minimum>},
    {"format", take<&Schema::format>},
    {"maxContains", take<&Schema::max_contains>},
    {"maxItems", take<&Schema::max_items>},
    {"maxLength", take<&Schema::max_length>},
    {"maxProperties", take<&Schema::max_properties>},
    {"maximum", take<&Schema::maximum>},
    {"minContains", take<&Schema::min_contains>},
    {"minItems", take<&Schema::min_items>},
    {"minLength", take<&Schema::min_length>},
    {"minProperties", take<&Schema::min_properties>},
    {"minimum", take<&Schema::minimum>},
    {"multipleOf", take<&Schema::multiple_of>},
    {"pattern", take<&Schema::pattern>},
    {"readOnly", take<&Schema::read_only>},
    {"required", take<&Schema::required>},
    {"title", take<&Schema::title>},
    {"type", take<&Schema::types>},
    {"uniqueItems", take<&Schema::unique_items>},
    {"writeOnly", take<&Schema::write_only>},
};

}  // namespace

std::vector<std::string> texts_of(const Node& list) {
  std::vector<std::string> texts;
  if (list.array() == nullptr) return texts;
  for (const Node& item : *list.array()) {
    if (item.string() != nullptr) texts.push_back(*item.string());
  }
  return texts;
}

bool take_plain_keyword(Schema& schema, const NodeMember& member) {
  const auto* const found = std::ranges::lower_bound(keywords, std::string_view(member.name), {},
                                                     &std::pair<std::string_view, Take>::first);
  if (found == std::end(keywords) || found->first != member.name) return false;
  found->second(schema, member.value);
  return true;
}

}  // namespace understudy::openapi
