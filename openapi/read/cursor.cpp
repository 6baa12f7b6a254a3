#include "openapi/read/cursor.h"

#include "json/pointer.h"
#include "openapi/read/resource.h"

namespace understudy::openapi {

Cursor root_of(const SourceFile& file) { return {&file, &file.root, file.root.mark, "", nullptr}; }

std::optional<Cursor> member(const Cursor& at, std::string_view name) {
  const NodeMember* found = at.node->find(name);
  if (found == nullptr) return std::nullopt;
  return child(at, *found);
}

Cursor child(const Cursor& at, const NodeMember& member) {
  return {at.file, &member.value, member.mark, below(at.pointer, member.name),
          resource_at(member.value, at.resource)};
}

Cursor item(const Cursor& at, std::size_t index) {
  const Node& node = (*at.node->array())[index];
  return {at.file, &node, node.mark, at.pointer + "/" + std::to_string(index),
          resource_at(node, at.resource)};
}

std::string location_of(const Cursor& at) { return at.file->uri + "#" + at.pointer; }

Place place_of(const Cursor& at) { return {at.file->path, at.node->mark.line, at.node->mark.column}; }

Place key_place_of(const Cursor& at) { return {at.file->path, at.key.line, at.key.column}; }

std::string below(std::string_view pointer, std::string_view token) {
  return std::string(pointer) + "/" + json::escape_token(token);
}

const std::string* reference_in(const Node& node) {
  const NodeMember* found = node.find("$ref");
  return found == nullptr ? nullptr : found->value.string();
}

}  // namespace understudy::openapi
