#pragma once

#include "mock/engine.h"

namespace understudy::mock {

/// The operation of a request, with the API that it belongs to.
struct Routed {
  std::size_t index = 0;  // of the API
  const PreparedOperation* operation = nullptr;
  runtime::Match match;
};

/// Finds the operation. An unknown path is refused with near ones, an unknown
/// method with `Allow`.
Outcome<Routed> route(const Engine& engine, const runtime::Request& request);

/// The methods of a path, with OPTIONS, as `Allow` has them; empty where there is no such path.
std::string allowed_methods(const Engine& engine, std::string_view path);

}  // namespace understudy::mock
