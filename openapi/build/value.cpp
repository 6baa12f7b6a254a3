#include "openapi/build/build.h"
#include "openapi/rule.h"

namespace understudy::openapi {
namespace {

/// More values than any document holds that a person or a generator has written.
constexpr std::size_t value_limit = 20'000'000;

std::size_t count_values(const Node& node) {
  std::size_t count = 1;
  if (const NodeArray* items = node.array()) {
    for (const Node& item : *items) count += count_values(item);
  }
  if (const NodeObject* members = node.object()) {
    for (const NodeMember& member : *members) count += count_values(member.value);
  }
  return count;
}

}  // namespace

json::Value value_of(const Node& node) {
  switch (node.type()) {
    case json::Type::null:
      return nullptr;
    case json::Type::boolean:
      return *node.boolean();
    case json::Type::number:
      return *node.number();
    case json::Type::string:
      return *node.string();
    case json::Type::array:
      break;
    case json::Type::object:
      break;
  }
  if (const NodeArray* items = node.array()) {
    json::Array array;
    array.reserve(items->size());
    for (const Node& item : *items) array.push_back(value_of(item));
    return array;
  }
  json::Object object;
  for (const NodeMember& member : *node.object()) object.append(member.name, value_of(member.value));
  return object;
}

json::Value take_value(Build& build, const Cursor& at) {
  if (build.values > value_limit) return nullptr;
  build.values += count_values(*at.node);
  if (build.values > value_limit) {
    report(build.context, at, Rule::size_limit,
           "references multiply the examples of this document beyond " + std::to_string(value_limit) +
               " values");
    return nullptr;
  }
  return value_of(*at.node);
}

std::string text_in(const Cursor& at, std::string_view name) {
  const NodeMember* found = at.node->find(name);
  return found != nullptr && found->value.string() != nullptr ? *found->value.string() : "";
}

std::string prose_of(Context& context, const Cursor& at) {
  const auto end = context.references.followed(at);
  return end && end->node->string() != nullptr ? *end->node->string() : "";
}

std::string prose_in(Build& build, const Cursor& at, std::string_view name) {
  const auto found = member(at, name);
  return found ? prose_of(build.context, *found) : "";
}

std::optional<bool> flag_in(const Cursor& at, std::string_view name) {
  const NodeMember* found = at.node->find(name);
  if (found == nullptr || found->value.boolean() == nullptr) return std::nullopt;
  return *found->value.boolean();
}

std::vector<std::string> texts_in(const Cursor& at, std::string_view name) {
  std::vector<std::string> texts;
  for (const Cursor& each : items_in(at, name)) {
    if (each.node->string() != nullptr) texts.push_back(*each.node->string());
  }
  return texts;
}

json::Object extensions_in(Build& build, const Cursor& at) {
  json::Object extensions;
  if (!at.node->is_object()) return extensions;
  for (const NodeMember& each : *at.node->object()) {
    if (each.name.starts_with("x-")) extensions.append(each.name, take_value(build, child(at, each)));
  }
  return extensions;
}

std::optional<Cursor> object_in(Build& build, const Cursor& at, std::string_view name, Kind kind) {
  const auto found = member(at, name);
  return found ? object_of(build.context, kind, *found) : std::nullopt;
}

std::vector<Cursor> items_in(const Cursor& at, std::string_view name) {
  std::vector<Cursor> items;
  const auto list = member(at, name);
  const std::size_t size = list && list->node->is_array() ? list->node->array()->size() : 0;
  for (std::size_t index = 0; index < size; ++index) items.push_back(item(*list, index));
  return items;
}

std::vector<std::pair<std::string, Cursor>> all_members(const Cursor& object) {
  std::vector<std::pair<std::string, Cursor>> members;
  if (!object.node->is_object()) return members;
  for (const NodeMember& each : *object.node->object()) members.emplace_back(each.name, child(object, each));
  return members;
}

std::vector<std::pair<std::string, Cursor>> members_in(const Cursor& at, std::string_view name) {
  const auto map = member(at, name);
  return map ? all_members(*map) : std::vector<std::pair<std::string, Cursor>>();
}

std::optional<SchemaId> schema_in(Build& build, const Cursor& at, std::string_view name) {
  const auto found = member(at, name);
  if (!found) return std::nullopt;
  return build.schemas.id_of(*found);
}

}  // namespace understudy::openapi
