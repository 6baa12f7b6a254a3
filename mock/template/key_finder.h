#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace understudy::mock {

/// Tells which of several keys stands in a text, in one pass over the text however many keys there are.
class KeyFinder {
 public:
  KeyFinder() = default;
  explicit KeyFinder(std::vector<std::string> keys);

  /// The number of the first key, by their order, that stands anywhere in the text. An empty key stands in
  /// every text.
  std::optional<std::size_t> first_in(std::string_view text) const;

 private:
  struct Entry {
    std::string key;
    std::size_t number;
  };

  std::array<bool, 256> begins_one_{};              // whether a key begins with that byte
  std::vector<std::vector<Entry>> by_first_bytes_;  // none, or 256; a key of one byte is in all of them
  std::optional<std::size_t> empty_;
};

}  // namespace understudy::mock
