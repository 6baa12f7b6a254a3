#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace understudy::json {

/// Whether texts of one size are equal, in two overlapping steps where they are as short as most names.
inline bool are_equal(const char* left, const char* right, std::size_t size) {
  if (size > 16) return std::memcmp(left, right, size) == 0;
  if (size >= 8) {
    std::uint64_t ends[4];
    std::memcpy(&ends[0], left, 8);
    std::memcpy(&ends[1], right, 8);
    std::memcpy(&ends[2], left + size - 8, 8);
    std::memcpy(&ends[3], right + size - 8, 8);
    return ends[0] == ends[1] && ends[2] == ends[3];
  }
  if (size < 4) {
    return size == 0 ||
           (left[0] == right[0] && left[size / 2] == right[size / 2] && left[size - 1] == right[size - 1]);
  }
  std::uint32_t ends[4];
  std::memcpy(&ends[0], left, 4);
  std::memcpy(&ends[1], right, 4);
  std::memcpy(&ends[2], left + size - 4, 4);
  std::memcpy(&ends[3], right + size - 4, 4);
  return ends[0] == ends[1] && ends[2] == ends[3];
}

inline bool are_equal(std::string_view left, std::string_view right) {
  return left.size() == right.size() && are_equal(left.data(), right.data(), left.size());
}

}  // namespace understudy::json
