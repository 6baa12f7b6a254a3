#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace understudy::json {

/// Whether the first and the last bytes of texts are equal, as many as a `Word` has; the texts have at least
/// so many.
template <typename Word>
bool have_equal_ends(const char* left, const char* right, std::size_t size) {
  Word ends[4];
  std::memcpy(&ends[0], left, sizeof(Word));
  std::memcpy(&ends[1], right, sizeof(Word));
  std::memcpy(&ends[2], left + size - sizeof(Word), sizeof(Word));
  std::memcpy(&ends[3], right + size - sizeof(Word), sizeof(Word));
  return ends[0] == ends[1] && ends[2] == ends[3];
}

/// Whether texts of one size are equal, in two overlapping steps where they are as short as most names.
inline bool are_equal(const char* left, const char* right, std::size_t size) {
  if (size > 16) return std::memcmp(left, right, size) == 0;
  if (size >= 8) return have_equal_ends<std::uint64_t>(left, right, size);
  if (size >= 4) return have_equal_ends<std::uint32_t>(left, right, size);
  return size == 0 ||
         (left[0] == right[0] && left[size / 2] == right[size / 2] && left[size - 1] == right[size - 1]);
}

inline bool are_equal(std::string_view left, std::string_view right) {
  return left.size() == right.size() && are_equal(left.data(), right.data(), left.size());
}

}  // namespace understudy::json
