#include "runtime/route_tree.h"

#include <algorithm>

#include "runtime/parameters.h"
#include "runtime/percent.h"

namespace understudy::runtime {
namespace {

RouteSegment read_segment(std::string_view text) {
  RouteSegment segment{{std::string()}, {}};
  while (!text.empty()) {
    const std::size_t end = text.find('}');
    if (text.front() == '{' && end != std::string_view::npos) {
      segment.names.emplace_back(text.substr(1, end - 1));
      segment.texts.emplace_back();
      text.remove_prefix(end + 1);
    } else {
      segment.texts.back() += text.front();
      text.remove_prefix(1);
    }
  }
  return segment;
}

std::size_t literal_size(const std::vector<std::string>& texts) {
  std::size_t size = 0;
  for (const std::string& text : texts) size += text.size();
  return size;
}

std::vector<std::string> escaped(const std::vector<std::string>& texts) {
  std::vector<std::string> out;
  for (const std::string& text : texts) out.push_back(percent_encode(text, "%!$&'()*+,;=:@", false));
  return out == texts ? std::vector<std::string>() : out;
}

RouteNode& templated_child(RouteNode& node, const RouteSegment& segment) {
  for (RouteNode::Templated& child : node.templated) {
    if (child.texts == segment.texts) return *child.node;
  }
  const auto place = std::ranges::find_if(node.templated, [&](const RouteNode::Templated& child) {
    return literal_size(child.texts) < literal_size(segment.texts);
  });
  return *node.templated
              .insert(place, {segment.texts, escaped(segment.texts), std::make_unique<RouteNode>()})
              ->node;
}

RouteNode& child_of(RouteNode& node, const RouteSegment& segment) {
  if (!segment.is_literal()) return templated_child(node, segment);
  std::unique_ptr<RouteNode>& child =
      node.literal[percent_decode(segment.texts.front()).value_or(segment.texts.front())];
  if (!child) child = std::make_unique<RouteNode>();
  return *child;
}

RouteNode& node_at(RouteNode& root, std::string_view path, RouteEnd& end) {
  const std::vector<RouteSegment> segments = route_segments(path);
  RouteNode* node = &root;
  for (const RouteSegment& segment : segments) {
    end.names.insert(end.names.end(), segment.names.begin(), segment.names.end());
    node = &child_of(*node, segment);
  }
  root.depth = std::max(root.depth, segments.size());
  return *node;
}

const RouteEnd* same_method(const RouteNode& node, const RouteEnd& end) {
  const auto found = std::ranges::find_if(
      node.ends, [&](const RouteEnd& one) { return one.operation->method == end.operation->method; });
  return found == node.ends.end() ? nullptr : &*found;
}

void add_path(RouteNode& root, RouteEnd end) {
  RouteNode& node = node_at(root, end.api->prefix + end.operation->path, end);
  const RouteEnd* before = same_method(node, end);
  if (before != nullptr && before->api != end.api) root.conflicts.push_back({*before, end});
  root.all.push_back(end);
  node.ends.push_back(std::move(end));
}

/// Whether two operations of one API have paths that differ in the names of variables only.
bool is_equal_path(const RouteEnd& one, const RouteEnd& other) {
  if (one.api != other.api || one.operation == other.operation) return false;
  const auto same = [](const RouteSegment& left, const RouteSegment& right) {
    return left.texts == right.texts;
  };
  return std::ranges::equal(route_segments(one.operation->path), route_segments(other.operation->path), same);
}

void add_behind_base_paths(RouteNode& root, const RouteEnd& operation) {
  for (const std::string& base : operation.api->base_paths) {
    RouteEnd end = operation;
    RouteNode& node = node_at(root, end.api->prefix + base + end.operation->path, end);
    const RouteEnd* before = same_method(node, end);
    if (before == nullptr || is_equal_path(*before, end)) node.ends.push_back(std::move(end));
  }
}

}  // namespace

std::vector<std::string_view> split_path(std::string_view path) {
  if (path.starts_with('/')) path.remove_prefix(1);
  std::vector<std::string_view> segments;
  while (true) {
    const std::size_t slash = std::min(path.find('/'), path.size());
    segments.push_back(path.substr(0, slash));
    if (slash == path.size()) return segments;
    path.remove_prefix(slash + 1);
  }
}

std::vector<RouteSegment> route_segments(std::string_view path) {
  std::vector<RouteSegment> segments;
  for (const std::string_view text : split_path(path)) segments.push_back(read_segment(text));
  return segments;
}

bool match_segment(std::string_view segment, const std::vector<std::string>& texts,
                   std::vector<std::string_view>& values) {
  const std::string& first = texts.front();
  const std::string& last = texts.back();
  const std::size_t parameters = texts.size() - 1;
  if (segment.size() < first.size() + last.size() + parameters) return false;
  if (!segment.starts_with(first) || !segment.ends_with(last)) return false;
  segment = segment.substr(first.size(), segment.size() - first.size() - last.size());
  for (std::size_t i = 1; i < parameters; ++i) {
    const std::size_t found = texts[i].empty() ? 1 : segment.find(texts[i], 1);
    if (found == std::string_view::npos || found > segment.size()) return false;
    values.push_back(segment.substr(0, found));
    segment.remove_prefix(found + texts[i].size());
  }
  values.push_back(segment);
  return !segment.empty();
}

std::shared_ptr<const RouteNode> route_tree(const std::vector<const Api*>& apis) {
  auto root = std::make_shared<RouteNode>();
  for (const Api* api : apis) {
    for (const Operation& operation : api->operations) add_path(*root, {.api = api, .operation = &operation});
  }
  for (const Api* api : apis) {
    for (const Operation& operation : api->operations)
      add_behind_base_paths(*root, {.api = api, .operation = &operation});
  }
  return root;
}

}  // namespace understudy::runtime
