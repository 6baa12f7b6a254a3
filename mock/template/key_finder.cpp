#include "mock/template/key_finder.h"

namespace understudy::mock {

namespace {

/// Where the keys are that begin with these two bytes, and some others.
std::size_t bucket_of(char first, char second) {
  return (static_cast<unsigned char>(first) * 31U + static_cast<unsigned char>(second)) % 256U;
}

}  // namespace

KeyFinder::KeyFinder(std::vector<std::string> keys) : by_first_bytes_(256) {
  for (std::size_t number = 0; number < keys.size(); ++number) {
    const std::string& key = keys[number];
    if (key.empty() && !empty_) empty_ = number;
    if (!key.empty()) begins_one_[static_cast<unsigned char>(key.front())] = true;
    if (key.size() == 1) {
      for (auto& bucket : by_first_bytes_) bucket.push_back({key, number});
    } else if (key.size() > 1) {
      by_first_bytes_[bucket_of(key[0], key[1])].push_back({key, number});
    }
  }
}

std::optional<std::size_t> KeyFinder::first_in(std::string_view text) const {
  std::optional<std::size_t> best = empty_;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!begins_one_[static_cast<unsigned char>(text[at])]) continue;
    const char second = at + 1 < text.size() ? text[at + 1] : '\0';
    for (const Entry& entry : by_first_bytes_[bucket_of(text[at], second)]) {
      if (best && entry.number >= *best) break;
      if (text.substr(at).starts_with(entry.key)) best = entry.number;
    }
  }
  return best;
}

}  // namespace understudy::mock
