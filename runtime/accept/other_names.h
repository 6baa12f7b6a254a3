#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace understudy::runtime::accept {

/// The names of one object that its schema does not list, so that a second member of the same name is
/// noticed.
class OtherNames {
 public:
  /// False where the name stood before, or where there are more than can be kept at hand.
  bool add(std::string_view name) {
    if (count_ == most) return false;
    for (std::size_t i = 0; i < count_; ++i) {
      if (name == std::string_view(texts_[i], sizes_[i])) return false;
    }
    texts_[count_] = name.data();
    sizes_[count_] = name.size();
    ++count_;
    return true;
  }

 private:
  static constexpr std::size_t most = 64;

  std::size_t count_ = 0;
  std::array<const char*, most> texts_;  // the first `count_` of them are set
  std::array<std::size_t, most> sizes_;
};

}  // namespace understudy::runtime::accept
