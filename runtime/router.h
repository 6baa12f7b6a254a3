#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <utility>
#include <vector>

#include "runtime/api.h"

namespace understudy::runtime {

/// An operation that a request's method and path lead to, with the values of its path parameters as they
/// stand in the path.
struct Match {
  const Api* api = nullptr;
  const Operation* operation = nullptr;
  std::vector<std::pair<std::string_view, std::string>> path_values = {};  // raw, still percent-encoded
};

/// Why no operation fits.
struct Mismatch {
  std::vector<std::string> allowed = {};  // methods of the path that was found; empty: no such path
  std::vector<std::string> near = {};     // `GET /auth/actions`: what is closest to an unknown path
};

struct RouteNode;
struct RouteConflict;

/// Finds operations by method and path. A literal segment goes before a templated one (OpenAPI 3.1.1,
/// section 4.8.8.1); a path without the method asked for gives way to the next that fits and has it. HEAD
/// leads to the GET of a path that declares none. Of equal paths, which differ in the names of variables only,
/// the first is taken whose parameters the values obey. The base paths of `servers` are accepted and may be left
/// out; a path of a document goes before one that a base path makes, and of two APIs the first one. A
/// parameter is never empty, and a slash at the end makes another path. The APIs have to outlive it.
class Router {
 public:
  explicit Router(const std::vector<const Api*>& apis);

  tl::expected<Match, Mismatch> route(std::string_view method, std::string_view path) const;
  /// The operations that are never led to, as another API has their method and path too.
  const std::vector<RouteConflict>& conflicts() const;

 private:
  std::shared_ptr<const RouteNode> root_;
};

}  // namespace understudy::runtime
