#include "openapi/read/references.h"

#include <algorithm>
#include <charconv>
#include <ranges>
#include <unordered_set>
#include <utility>
#include <vector>

#include "json/pointer.h"
#include "openapi/read/near.h"
#include "openapi/read/uri.h"

namespace understudy::openapi {
namespace {

constexpr std::size_t small_object = 16;

std::optional<std::size_t> array_index(std::string_view token) {
  std::size_t index = 0;
  const auto result = std::from_chars(token.data(), token.data() + token.size(), index);
  if (result.ec != std::errc() || result.ptr != token.data() + token.size()) return std::nullopt;
  return index;
}

/// References with the same text in the same resource lead to the same place. A URI would not do: two
/// resources may claim the same.
std::string key_of(const Cursor& from, const std::string& reference) {
  return location_of(from.resource->home->root) + "\n" + reference;
}

}  // namespace

bool References::is_found_in_file(const Cursor& from, const std::string& reference) const {
  return found_in_file_.contains(key_of(from, reference));
}

tl::expected<Cursor, std::string> References::target(const Cursor& from, const std::string& reference) {
  const std::string key = key_of(from, reference);
  const auto known = resolved_.find(key);
  if (known != resolved_.end()) return known->second;
  return resolved_.emplace(key, resolve(from, reference)).first->second;
}

tl::expected<Cursor, std::string> References::resolve(const Cursor& from, const std::string& reference) {
  const auto fragment = percent_decoded(fragment_of(reference));
  if (!fragment || !percent_decoded(without_fragment(reference)))
    return tl::unexpected(backquoted(reference) + " is not UTF-8 once its escapes are decoded");
  const auto root = resource_of(from, reference);
  if (!root || fragment->empty()) return root;
  if (fragment->starts_with('/')) return at_pointer_from(from, *root, *fragment, reference);
  const auto& anchors = root->resource->home->anchors;
  const auto found = anchors.find(*fragment);
  if (found != anchors.end()) return found->second;
  return tl::unexpected(backquoted(reference) + " leads nowhere: no schema has the `$anchor` `" + *fragment +
                        "`");
}

tl::expected<Cursor, std::string> References::at_pointer_from(const Cursor& from, const Cursor& root,
                                                              const std::string& pointer,
                                                              const std::string& reference) {
  const auto found = at_pointer(root, pointer);
  // By the letter `#/` is the member with the empty name; those who write it mean the whole.
  if (!found && pointer == "/") return root;
  // By the letter such a pointer starts from the `$id` above it; many documents mean the file.
  if (found || !reference.starts_with("#/components/")) return found;
  const auto in_file = at_pointer(resources_->root_of(*from.file), pointer);
  if (!in_file) return found;
  found_in_file_.insert(key_of(from, reference));
  return in_file;
}

tl::expected<Cursor, std::string> References::resource_of(const Cursor& from, const std::string& reference) {
  const Resource* home = from.resource->home;
  const std::string named(without_fragment(reference));
  std::string uri = named.empty() ? home->uri : resolved_uri(home->uri, named);
  if (!has_scheme(uri)) uri = percent_decoded(uri).value_or(uri);
  if (const Resource* known = named.empty() ? home : resources_->find(uri)) {
    Cursor root = known->root;
    root.resource = resource_at(*root.node, known);
    return root;
  }
  const auto file = files_->open(uri, named);
  if (!file) return tl::unexpected(file.error());
  return resources_->root_of(**file);
}

tl::expected<Cursor, std::string> References::at_pointer(const Cursor& root, const std::string& pointer) {
  Cursor at = root;
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
      return tl::unexpected("`" + root.resource->home->uri + "#" + pointer + "` leads nowhere: `" +
                            location_of(at) + "` has no `" + token + "`");
    }
  }
  return at;
}

tl::expected<Cursor, References::Stop> References::walk(const Cursor& at) {
  End end = end_of(at);
  if (end.cursor && end.distance > files_->limits().references)
    return tl::unexpected(Stop{backquoted(*reference_in(*at.node)) + " leads through too many references"});
  return std::move(end.cursor);
}

/// The end of each reference on the way is kept, so that a long chain is walked once.
References::End References::end_of(Cursor at) {
  std::vector<const Node*> way;
  std::unordered_set<const Node*> seen;
  while (const std::string* reference = reference_in(*at.node)) {
    if (const auto known = ends_.find(at.node); known != ends_.end()) return keep(way, known->second);
    if (!seen.insert(at.node).second) return keep(way, close_circle(way, at.node));
    way.push_back(at.node);
    auto next = target(at, *reference);
    if (!next) return keep(way, {tl::unexpected(Stop{std::move(next).error()})});
    at = *std::move(next);
  }
  return keep(way, {at});
}

References::End References::keep(const std::vector<const Node*>& way, End end) {
  for (const Node* node : std::views::reverse(way)) {
    ++end.distance;
    ends_.emplace(node, end);
  }
  return end;
}

/// Takes the references of a circle from the way; each of them leads back to itself.
References::End References::close_circle(std::vector<const Node*>& way, const Node* first) {
  const auto start = std::ranges::find(way, first);
  for (auto one = start; one != way.end(); ++one) {
    const std::string message = backquoted(*reference_in(**one)) + " leads back to itself";
    ends_.emplace(*one, End{tl::unexpected(Stop{message, *one})});
  }
  way.erase(start, way.end());
  return ends_.at(first);
}

tl::expected<Cursor, std::string> References::follow(const Cursor& at) {
  return walk(at).map_error([](const Stop& stop) { return stop.message; });
}

bool References::is_endless(const Cursor& at) {
  const auto end = walk(at);
  return !end && end.error().again != nullptr;
}

bool References::leads_back(const Cursor& at) {
  const auto end = walk(at);
  return !end && end.error().again == at.node;
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

}  // namespace understudy::openapi
