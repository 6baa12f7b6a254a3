#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace understudy::runtime {

/// The way from a message's root to a value, kept on the stack: no text is made before a rule is broken.
class Path {
 public:
  Path() = default;

  /// The way to a member or an item of what this leads to. The parent and the name have to outlive the
  /// result.
  Path operator/(std::string_view name) const { return Path(this, name, 0, true); }
  Path operator[](std::size_t index) const { return Path(this, {}, index, false); }

  /// As a JSON pointer (RFC 6901).
  std::string pointer() const;

 private:
  Path(const Path* up, std::string_view name, std::size_t index, bool named)
      : up_(up), name_(name), index_(index), named_(named) {}

  const Path* up_ = nullptr;
  std::string_view name_;
  std::size_t index_ = 0;
  bool named_ = false;
};

}  // namespace understudy::runtime
