#include "runtime/router.h"

#include <algorithm>

#include "runtime/parameters.h"
#include "runtime/route_tree.h"

namespace understudy::runtime {
namespace {

/// One walk through the tree: where it stands, and what it has found so far.
struct Walk {
  std::string_view method;
  std::vector<std::string_view> segments;
  std::vector<std::string_view> values = {};
  std::vector<std::string> allowed = {};
  const RouteEnd* instead = nullptr;  // the GET that a HEAD may lead to
  std::vector<std::string_view> instead_values = {};
};

void note_method(std::vector<std::string>& allowed, const std::string& method) {
  if (std::ranges::find(allowed, method) == allowed.end()) allowed.push_back(method);
  if (method == "GET" && std::ranges::find(allowed, "HEAD") == allowed.end()) allowed.emplace_back("HEAD");
}

Match match_of(const RouteEnd& end, const std::vector<std::string_view>& values) {
  Match match{.api = end.api, .operation = end.operation};
  for (std::size_t i = 0; i < end.names.size(); ++i) match.path_values.emplace_back(end.names[i], values[i]);
  return match;
}

/// The operation with the method. Where a document gives several to paths that differ in the names of
/// variables only, it is the first whose parameters the values obey, or else the first.
const RouteEnd* with_method(const RouteNode& node, const Walk& walk) {
  const auto has_method = [&](const RouteEnd& end) { return end.operation->method == walk.method; };
  const auto first = std::ranges::find_if(node.ends, has_method);
  if (first == node.ends.end()) return nullptr;
  const auto is_rival = [&](const RouteEnd& end) {
    return &end != &*first && end.api == first->api && has_method(end);
  };
  if (std::ranges::none_of(node.ends, is_rival) || has_sound_path(match_of(*first, walk.values)))
    return &*first;
  const auto better = std::ranges::find_if(node.ends, [&](const RouteEnd& end) {
    return is_rival(end) && has_sound_path(match_of(end, walk.values));
  });
  return better == node.ends.end() ? &*first : &*better;
}

const RouteEnd* end_of(const RouteNode& node, Walk& walk) {
  if (const RouteEnd* end = with_method(node, walk)) return end;
  for (const RouteEnd& end : node.ends) {
    note_method(walk.allowed, end.operation->method);
    if (walk.method != "HEAD" || end.operation->method != "GET" || walk.instead != nullptr) continue;
    walk.instead = &end;
    walk.instead_values = walk.values;
  }
  return nullptr;
}

const RouteNode* literal_child(const RouteNode& node, std::string_view segment) {
  if (segment.find('%') != std::string_view::npos) {
    const auto decoded = percent_decode(segment);
    const auto found = decoded ? node.literal.find(*decoded) : node.literal.end();
    return found == node.literal.end() ? nullptr : found->second.get();
  }
  const auto found = node.literal.find(segment);
  return found == node.literal.end() ? nullptr : found->second.get();
}

bool fits(const RouteNode::Templated& child, std::string_view segment,
          std::vector<std::string_view>& values) {
  const std::size_t before = values.size();
  if (match_segment(segment, child.texts, values)) return true;
  values.resize(before);
  return !child.escaped.empty() && match_segment(segment, child.escaped, values);
}

const RouteEnd* walk_on(const RouteNode& node, std::size_t at, Walk& walk) {
  if (at == walk.segments.size()) return end_of(node, walk);
  if (const RouteNode* child = literal_child(node, walk.segments[at])) {
    if (const RouteEnd* end = walk_on(*child, at + 1, walk)) return end;
  }
  for (const RouteNode::Templated& child : node.templated) {
    const std::size_t before = walk.values.size();
    if (fits(child, walk.segments[at], walk.values)) {
      if (const RouteEnd* end = walk_on(*child.node, at + 1, walk)) return end;
    }
    walk.values.resize(before);
  }
  return nullptr;
}

}  // namespace

Router::Router(const std::vector<const Api*>& apis) : root_(route_tree(apis)) {}

const std::vector<RouteConflict>& Router::conflicts() const { return root_->conflicts; }

tl::expected<Match, Mismatch> Router::route(std::string_view method, std::string_view path) const {
  Walk walk{.method = method, .segments = split_path(path)};
  if (walk.segments.size() <= root_->depth) {
    if (const RouteEnd* end = walk_on(*root_, 0, walk)) return match_of(*end, walk.values);
    if (walk.instead != nullptr) return match_of(*walk.instead, walk.instead_values);
    if (!walk.allowed.empty()) return tl::make_unexpected(Mismatch{.allowed = std::move(walk.allowed)});
  }
  return tl::make_unexpected(Mismatch{.near = near_routes(*root_, method, path)});
}

}  // namespace understudy::runtime
