#include "openapi/read/node.h"

namespace understudy::openapi {

const NodeMember* Node::find(std::string_view name) const {
  const NodeObject* members = object();
  if (members == nullptr) return nullptr;
  for (const NodeMember& member : *members) {
    if (member.name == name) return &member;
  }
  return nullptr;
}

}  // namespace understudy::openapi
