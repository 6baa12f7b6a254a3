#include <algorithm>
#include <array>
#include <tuple>

#include "runtime/near.h"
#include "runtime/route_tree.h"

namespace understudy::runtime {
namespace {

constexpr std::size_t most_named = 3;
constexpr std::size_t most_segments = 12;
constexpr std::size_t most_letters = 24;

std::size_t cost_of_change(std::string_view segment, const RouteSegment& wanted) {
  if (!wanted.is_literal()) return segment.empty() ? 2 : 0;
  return distance(segment.substr(0, most_letters),
                  std::string_view(wanted.texts.front()).substr(0, most_letters));
}

std::size_t cost_of_adding(const RouteSegment& wanted) {
  return wanted.is_literal() ? 1 + std::min<std::size_t>(wanted.texts.front().size(), 6) : 3;
}

std::size_t cost_of_dropping(std::string_view segment) {
  return 1 + std::min<std::size_t>(segment.size(), 6);
}

/// What it takes to make one path of the other, segment by segment.
std::size_t cost(const std::vector<std::string_view>& path, const std::vector<RouteSegment>& wanted) {
  std::vector<std::size_t> row(wanted.size() + 1, 0);
  for (std::size_t j = 0; j < wanted.size(); ++j) row[j + 1] = row[j] + cost_of_adding(wanted[j]);
  for (const std::string_view segment : path) {
    std::size_t diagonal = row[0];
    row[0] += cost_of_dropping(segment);
    for (std::size_t j = 0; j < wanted.size(); ++j) {
      const std::size_t change = diagonal + cost_of_change(segment, wanted[j]);
      diagonal = row[j + 1];
      row[j + 1] =
          std::min({change, row[j + 1] + cost_of_dropping(segment), row[j] + cost_of_adding(wanted[j])});
    }
  }
  return row.back();
}

struct Near {
  std::size_t cost;
  bool other_method;
  std::size_t place;
  const RouteEnd* end;
};

/// How far away a path may be to be worth naming.
std::size_t limit(std::string_view path) { return 3 + std::min<std::size_t>(path.size(), 60) / 4; }

}  // namespace

std::vector<std::string> near_routes(const RouteNode& root, std::string_view method, std::string_view path) {
  const std::vector<std::string_view> segments = split_path(path);
  if (segments.size() > most_segments) return {};
  std::vector<Near> found;
  for (const RouteEnd& end : root.all) {
    const std::vector<RouteSegment> wanted = route_segments(end.api->prefix + end.operation->path);
    const std::size_t longer = std::max(wanted.size(), segments.size());
    const std::size_t shorter = std::min(wanted.size(), segments.size());
    if (longer - shorter > 2) continue;
    const std::size_t far = cost(segments, wanted);
    if (far <= limit(path)) found.push_back({far, end.operation->method != method, found.size(), &end});
  }
  std::ranges::sort(found, {},
                    [](const Near& near) { return std::tuple(near.cost, near.other_method, near.place); });
  std::vector<std::string> names;
  for (const Near& near : found) {
    if (names.size() == most_named) break;
    names.push_back(near.end->operation->method + " " + near.end->api->prefix + near.end->operation->path);
  }
  return names;
}

}  // namespace understudy::runtime
