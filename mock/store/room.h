#pragma once

#include <cstddef>

namespace understudy::mock {

/// How many items of all worlds together a collection remembers, and how many bytes of memory they may take,
/// seeds aside: beyond it the oldest are forgotten, the last one never. So a client under load is answered
/// forever, and memory stays small.
struct Room {
  std::size_t items = 10'000;
  std::size_t bytes = 64 * 1024 * 1024;
};

}  // namespace understudy::mock
