#include "openapi/read/yaml_merge.h"

#include <utility>

namespace understudy::openapi {

YamlMerge::YamlMerge(NodeObject& members) : members_(&members) {
  for (const NodeMember& member : members) names_.insert(member.name);
}

bool YamlMerge::take(Node& from) {
  if (auto* items = std::get_if<NodeArray>(&from.value)) {
    for (Node& item : *items) {
      if (!item.is_object() || !take(item)) return false;
    }
    return true;
  }
  auto* object = std::get_if<NodeObject>(&from.value);
  if (object == nullptr) return false;
  for (NodeMember& member : *object) {
    if (names_.insert(member.name).second) members_->push_back(std::move(member));
  }
  return true;
}

}  // namespace understudy::openapi
