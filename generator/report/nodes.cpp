#include "generator/report/nodes.h"

#include <algorithm>
#include <charconv>

#include "json/pointer.h"
#include "openapi/read/source_file.h"

namespace understudy::generator {

using openapi::Node;

namespace {

const openapi::SourceFile* file_of(const openapi::Sources& sources, std::string_view location) {
  return sources.find(location.substr(0, std::min(location.find('#'), location.size())));
}

const Node* child(const Node& node, const std::string& token) {
  if (const openapi::NodeMember* member = node.find(token)) return &member->value;
  const auto* items = node.array();
  std::size_t index = 0;
  const auto result = std::from_chars(token.data(), token.data() + token.size(), index);
  const bool whole = result.ec == std::errc() && result.ptr == token.data() + token.size();
  return items != nullptr && whole && index < items->size() ? &(*items)[index] : nullptr;
}

}  // namespace

const Node* node_at(const openapi::Sources& sources, std::string_view location) {
  const openapi::SourceFile* file = file_of(sources, location);
  const auto tokens =
      json::pointer_tokens(location.substr(std::min(location.find('#') + 1, location.size())));
  if (file == nullptr || !tokens) return nullptr;
  const Node* node = &file->root;
  for (const std::string& token : *tokens) {
    if (node != nullptr) node = child(*node, token);
  }
  return node;
}

openapi::Place place_of(const openapi::Sources& sources, std::string_view location,
                        const openapi::NodeMember& member) {
  const openapi::SourceFile* file = file_of(sources, location);
  return {file == nullptr ? "" : file->path, member.mark.line, member.mark.column};
}

}  // namespace understudy::generator
