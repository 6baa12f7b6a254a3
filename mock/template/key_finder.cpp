#include "mock/template/key_finder.h"

#include <utility>

namespace understudy::mock {

KeyFinder::KeyFinder(std::vector<std::string> keys) : by_first_byte_(256) {
  for (std::size_t number = 0; number < keys.size(); ++number) {
    std::string& key = keys[number];
    if (key.empty()) {
      if (!empty_) empty_ = number;
      continue;
    }
    auto& entries = by_first_byte_[static_cast<unsigned char>(key.front())];
    entries.push_back({std::move(key), number});
  }
}

std::optional<std::size_t> KeyFinder::first_in(std::string_view text) const {
  std::optional<std::size_t> best = empty_;
  if (by_first_byte_.empty()) return best;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::string_view rest = text.substr(at);
    for (const Entry& entry : by_first_byte_[static_cast<unsigned char>(text[at])]) {
      if (best && entry.number >= *best) break;
      if (rest.starts_with(entry.key)) best = entry.number;
    }
  }
  return best;
}

}  // namespace understudy::mock
