#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "runtime/api.h"

namespace understudy::runtime {

/// An operation that a request's method and path lead to, with the percent-decoded values of its path
/// parameters.
struct Match {
  const Api* api = nullptr;
  const Operation* operation = nullptr;
  std::vector<std::pair<std::string_view, std::string>> path_values;  // raw, still percent-encoded
};

/// Why no operation fits.
struct Mismatch {
  std::vector<std::string> allowed;  // methods of the path that was found; empty: no such path
  std::vector<std::string> near;     // `GET /auth/actions`: what is closest to an unknown path
};

/// Finds operations by method and path. A literal segment goes before a templated one (OpenAPI 3.1.1,
/// section 4.8.8.1); the base paths of `servers` are accepted and may be left out. The APIs have to outlive
/// it.
class Router {
 public:
  explicit Router(const std::vector<const Api*>& apis);

  tl::expected<Match, Mismatch> route(std::string_view method, std::string_view path) const;

 private:
  struct Route {
    const Api* api;
    std::vector<std::string> segments;
    std::vector<const Operation*> operations;
  };
  std::vector<Route> routes_;
};

}  // namespace understudy::runtime
