#include "mock/store/json_parts.h"

namespace understudy::mock {

json::Array world_json(const World& world) { return {world.begin(), world.end()}; }

const json::Array& list_from(const json::Value& value, std::string_view name) {
  static const json::Array nothing;
  const json::Value* member = value.find(name);
  return member == nullptr || !member->is_array() ? nothing : *member->array();
}

World world_from(const json::Value& value, std::string_view name) {
  World world;
  for (const json::Value& part : list_from(value, name)) {
    world.push_back(part.is_string() ? *part.string() : std::string());
  }
  return world;
}

std::string text_from(const json::Value& value, std::string_view name) {
  const json::Value* member = value.find(name);
  return member == nullptr || !member->is_string() ? std::string() : *member->string();
}

std::uint64_t count_from(const json::Value& value, std::string_view name) {
  const json::Value* member = value.find(name);
  return member == nullptr || !member->is_number() ? 0 : member->number()->as_uint64().value_or(0);
}

Item item_from(const json::Value& value, std::string_view name) {
  const json::Value* member = value.find(name);
  return member == nullptr ? nullptr : std::make_shared<const json::Value>(*member);
}

}  // namespace understudy::mock
