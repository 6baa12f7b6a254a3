#include "runtime/near.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace understudy::runtime {
namespace {

constexpr std::size_t most = 64;

}  // namespace

std::size_t distance(std::string_view left, std::string_view right) {
  left = left.substr(0, most);
  right = right.substr(0, most);
  std::array<std::size_t, most + 1> row{};
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= left.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= right.size(); ++j) {
      const std::size_t change = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({change, row[j] + 1, row[j - 1] + 1});
    }
  }
  return row[right.size()];
}

std::string nearest(std::string_view name, std::span<const std::string_view> names) {
  const std::size_t slips = name.size() < 4 ? 1 : 2;
  std::size_t best = std::max(slips, name.size() / 3) + 1;
  std::string_view found;
  for (const std::string_view other : names) {
    const std::size_t far = distance(name, other);
    if (far < best && far < name.size()) {
      best = far;
      found = other;
    }
  }
  return std::string(found);
}

}  // namespace understudy::runtime
