#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/api.h"

namespace understudy::runtime {

/// A segment of a path template: texts with parameters between them. `{name}.json` has the texts `` and
/// `.json`.
struct RouteSegment {
  std::vector<std::string> texts;
  std::vector<std::string> names;

  bool is_literal() const { return names.empty(); }
};

/// The segments of a template such as `/links/{id}`.
std::vector<RouteSegment> route_segments(std::string_view path);

/// The segments of a path as it arrived: what stands between the slashes.
std::vector<std::string_view> split_path(std::string_view path);

/// Splits a segment by the texts of a templated one; says whether it fits. Values are appended to `values`.
bool match_segment(std::string_view segment, const std::vector<std::string>& texts,
                   std::vector<std::string_view>& values);

/// An operation at the end of its path, with the names of the parameters on the way.
struct RouteEnd {
  const Api* api = nullptr;
  const Operation* operation = nullptr;
  std::vector<std::string> names = {};
};

/// Two operations of different APIs with one method and path: the first is led to, the second never.
struct RouteConflict {
  RouteEnd wins;
  RouteEnd loses;
};

/// What may follow a beginning of a path.
struct RouteNode {
  struct Templated {
    std::vector<std::string> texts;
    std::vector<std::string> escaped;  // the same as URLs have them; empty where that is no difference
    std::unique_ptr<RouteNode> node;
  };

  std::map<std::string, std::unique_ptr<RouteNode>, std::less<>> literal = {};  // percent-decoded
  std::vector<Templated> templated = {};  // those with more literal text first
  std::vector<RouteEnd> ends = {};
  std::vector<RouteEnd> all = {};             // of the root: every operation once
  std::vector<RouteConflict> conflicts = {};  // of the root
  std::size_t depth = 0;                      // of the root: the longest path
};

/// The tree of all paths of the APIs, each behind its API's prefix, with and without its base paths. A path
/// that stands in a document goes before one that a base path makes.
std::shared_ptr<const RouteNode> route_tree(const std::vector<const Api*>& apis);

/// The operations whose paths are closest to an unknown one: `GET /auth/actions`.
std::vector<std::string> near_routes(const RouteNode& root, std::string_view method, std::string_view path);

}  // namespace understudy::runtime
