#include "openapi/sources.h"

#include <charconv>
#include <utility>

#include "json/pointer.h"
#include "openapi/read/source_file.h"

namespace understudy::openapi {
namespace {

const Node* child(const Node& node, const std::string& token) {
  if (const NodeMember* member = node.find(token)) return &member->value;
  const NodeArray* items = node.array();
  std::size_t index = 0;
  const auto result = std::from_chars(token.data(), token.data() + token.size(), index);
  const bool whole = result.ec == std::errc() && result.ptr == token.data() + token.size();
  return items != nullptr && whole && index < items->size() ? &(*items)[index] : nullptr;
}

Mark deepest(const Node& root, const std::vector<std::string>& tokens) {
  const Node* node = &root;
  for (const std::string& token : tokens) {
    const Node* next = child(*node, token);
    if (next == nullptr) break;
    node = next;
  }
  return node->mark;
}

}  // namespace

Sources::Sources() = default;
Sources::~Sources() = default;

Place Sources::place_of(std::string_view location) const {
  const std::size_t hash = std::min(location.find('#'), location.size());
  const SourceFile* file = find(location.substr(0, hash));
  if (file == nullptr) return {};
  const auto tokens = json::pointer_tokens(location.substr(std::min(hash + 1, location.size())));
  const Mark mark = deepest(file->root, tokens.value_or(std::vector<std::string>()));
  return {file->path, mark.line, mark.column};
}

bool Sources::has(std::string_view location) const {
  const std::size_t hash = std::min(location.find('#'), location.size());
  const SourceFile* file = find(location.substr(0, hash));
  const auto tokens = json::pointer_tokens(location.substr(std::min(hash + 1, location.size())));
  if (file == nullptr || !tokens) return false;
  const Node* node = &file->root;
  for (const std::string& token : *tokens) {
    node = child(*node, token);
    if (node == nullptr) return false;
  }
  return true;
}

std::vector<const SourceFile*> Sources::files() const {
  std::vector<const SourceFile*> all;
  for (const auto& [uri, file] : files_) all.push_back(file.get());
  return all;
}

std::string_view Sources::line(std::string_view file, std::size_t number) const {
  const auto found = by_path_.find(file);
  return found == by_path_.end() ? std::string_view() : found->second->text.line(number);
}

std::size_t Sources::byte_of(const Place& place) const {
  const auto found = by_path_.find(place.file);
  return found == by_path_.end() ? 0 : found->second->text.byte_of(place.line, place.column);
}

const SourceFile& Sources::add(std::unique_ptr<SourceFile> file) {
  const std::string uri = file->uri;
  const SourceFile& kept = *(files_[uri] = std::move(file));
  by_path_[kept.path] = &kept;
  return kept;
}

const SourceFile* Sources::find(std::string_view uri) const {
  const auto found = files_.find(uri);
  return found == files_.end() ? nullptr : found->second.get();
}

}  // namespace understudy::openapi
