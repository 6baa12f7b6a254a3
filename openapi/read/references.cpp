#include "openapi/read/references.h"

#include <algorithm>
#include <charconv>
#include <utility>
#include <vector>

#include "json/pointer.h"
#include "json/utf8.h"
#include "openapi/read/near.h"

namespace understudy::openapi {
namespace {

constexpr std::size_t small_object = 16;
constexpr std::size_t longest_chain = 64;

/// The text with `%7B` and the like decoded (RFC 3986, section 2.1); nothing where that is no UTF-8.
std::optional<std::string> percent_decoded(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    unsigned code = 0;
    const char* digits = text.data() + at + 1;
    const bool fits = text[at] == '%' && at + 2 < text.size();
    if (fits && std::from_chars(digits, digits + 2, code, 16).ptr == digits + 2) {
      out += static_cast<char>(code);
      at += 2;
    } else {
      out += text[at];
    }
  }
  if (!json::is_utf8(out)) return std::nullopt;
  return out;
}

std::optional<std::size_t> array_index(std::string_view token) {
  std::size_t index = 0;
  const auto result = std::from_chars(token.data(), token.data() + token.size(), index);
  if (result.ec != std::errc() || result.ptr != token.data() + token.size()) return std::nullopt;
  return index;
}

/// Members whose values are data and no schemas, so that an `$anchor` in them is none.
bool holds_data(std::string_view name) {
  return name == "example" || name == "examples" || name == "default" || name == "enum" || name == "const" ||
         name.starts_with("x-");
}

}  // namespace

tl::expected<Cursor, std::string> References::target(const Cursor& from, const std::string& reference) {
  const std::string key = from.file->uri + "\n" + reference;
  const auto known = resolved_.find(key);
  if (known != resolved_.end()) return known->second;
  return resolved_.emplace(key, resolve(from, reference)).first->second;
}

tl::expected<Cursor, std::string> References::resolve(const Cursor& from, const std::string& reference) {
  const std::size_t hash = std::min(reference.find('#'), reference.size());
  const auto path = percent_decoded(std::string_view(reference).substr(0, hash));
  const auto fragment =
      percent_decoded(std::string_view(reference).substr(std::min(hash + 1, reference.size())));
  if (!path || !fragment)
    return tl::unexpected(backquoted(reference) + " is not UTF-8 once its escapes are decoded");
  const Anchors& ids = anchors_of(*from.file);
  if (const auto id = ids.places.find("id:" + reference); id != ids.places.end()) return id->second;
  const SourceFile* file = from.file;
  if (!path->empty()) {
    auto opened = files_->open(*from.file, *path);
    if (!opened) return tl::unexpected(opened.error());
    file = *opened;
  }
  if (fragment->empty()) return root_of(*file);
  if (fragment->starts_with('/')) return at_pointer(*file, *fragment);
  const Anchors& anchors = anchors_of(*file);
  const auto found = anchors.places.find(*fragment);
  if (found != anchors.places.end()) return found->second;
  return tl::unexpected(backquoted(reference) + " leads nowhere: no schema has the `$anchor` `" + *fragment +
                        "`");
}

tl::expected<Cursor, std::string> References::at_pointer(const SourceFile& file, const std::string& pointer) {
  Cursor at = root_of(file);
  const auto tokens = json::pointer_tokens(pointer);
  if (!tokens)
    return tl::unexpected(backquoted(pointer) + " is no JSON pointer; `~` is written `~0`, `/` `~1`");
  for (const std::string& token : *tokens) {
    const NodeMember* next = find(*at.node, token);
    const NodeArray* items = at.node->array();
    const auto index = items == nullptr ? std::nullopt : array_index(token);
    if (next != nullptr) {
      at = child(at, *next);
    } else if (index && *index < items->size()) {
      at = item(at, *index);
    } else {
      return tl::unexpected("`" + file.uri + "#" + pointer + "` leads nowhere: `" + file.uri + "#" +
                            at.pointer + "` has no `" + token + "`");
    }
  }
  return at;
}

tl::expected<Cursor, std::string> References::follow(Cursor at) {
  std::vector<const Node*> seen;
  while (const std::string* reference = reference_in(*at.node)) {
    if (std::ranges::find(seen, at.node) != seen.end()) {
      return tl::unexpected(backquoted(*reference) + " leads back to itself");
    }
    if (seen.size() == longest_chain)
      return tl::unexpected(backquoted(*reference) + " leads through too many references");
    seen.push_back(at.node);
    auto next = target(at, *reference);
    if (!next) return next;
    at = *std::move(next);
  }
  return at;
}

std::optional<Cursor> References::followed(const Cursor& at) {
  auto result = follow(at);
  if (!result) return std::nullopt;
  return *std::move(result);
}

const NodeMember* References::find(const Node& object, std::string_view name) {
  const NodeObject* members = object.object();
  if (members == nullptr || members->size() <= small_object) return object.find(name);
  auto [index, is_new] = indexes_.try_emplace(&object);
  if (is_new) {
    for (const NodeMember& member : *members) index->second.emplace(member.name, &member);
  }
  const auto found = index->second.find(name);
  return found == index->second.end() ? nullptr : found->second;
}

bool References::is_dynamic_in_several(const std::string& anchor) {
  const auto has_it = [&](const auto& entry) { return entry.second.dynamic.contains(anchor); };
  return std::ranges::count_if(anchors_, has_it) > 1;
}

const References::Anchors& References::anchors_of(const SourceFile& file) {
  const auto [found, is_new] = anchors_.try_emplace(&file);
  // Few documents have any, and looking through the text is much cheaper than through the values.
  const std::string_view text = file.text.content();
  const auto says = [&](std::string_view word) { return text.find(word) != std::string_view::npos; };
  if (is_new && (says("$id") || says("$anchor") || says("$dynamicAnchor")))
    collect(found->second, root_of(file));
  return found->second;
}

void References::collect(Anchors& anchors, const Cursor& at) {
  if (const NodeArray* items = at.node->array()) {
    for (std::size_t index = 0; index < items->size(); ++index) collect(anchors, item(at, index));
  }
  const NodeObject* members = at.node->object();
  if (members == nullptr) return;
  for (const NodeMember& each : *members) {
    const std::string* text = each.value.string();
    if (text != nullptr && each.name == "$id") anchors.places.emplace("id:" + *text, at);
    if (text != nullptr && (each.name == "$anchor" || each.name == "$dynamicAnchor")) {
      anchors.places.emplace(*text, at);
    }
    if (text != nullptr && each.name == "$dynamicAnchor") anchors.dynamic.insert(*text);
    if (text == nullptr && !holds_data(each.name)) collect(anchors, child(at, each));
  }
}

}  // namespace understudy::openapi
