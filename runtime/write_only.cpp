#include "runtime/write_only.h"

#include <algorithm>

namespace understudy::runtime {
namespace {

void strip(const Api& api, const WriteOnly& rule, json::Value& value) {
  if (json::Array* items = value.array(); items != nullptr && rule.items) {
    for (json::Value& item : *items) strip(api, api.write_only[*rule.items], item);
  }
  json::Object* object = value.object();
  if (object == nullptr) return;
  for (const std::string& name : rule.hidden) object->erase(name);
  for (const auto& [name, index] : rule.members) {
    if (json::Value* inner = object->find(name)) strip(api, api.write_only[index], *inner);
  }
  if (!rule.rest) return;
  for (const json::Member& member : *object) {
    const auto same = [&](const auto& one) { return one.first == member.name; };
    if (std::ranges::none_of(rule.members, same))
      strip(api, api.write_only[*rule.rest], *object->find(member.name));
  }
}

}  // namespace

json::Value without_write_only(const Api& api, const Media& media, json::Value value) {
  if (media.write_only) strip(api, api.write_only[*media.write_only], value);
  return value;
}

}  // namespace understudy::runtime
