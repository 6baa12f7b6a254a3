#pragma once

#include <concepts>
#include <memory>
#include <utility>

namespace understudy::runtime {

/// A value held at a distance, so that a type can contain itself. Copies deeply, compares by value and is
/// never null: an empty one reads as `T{}`, and makes it when it is written to.
template <typename T>
class Box {
 public:
  Box() = default;
  template <typename U>
    requires(!std::same_as<std::remove_cvref_t<U>, Box> && std::convertible_to<U, T>)
  Box(U&& value) : value_(std::make_unique<T>(std::forward<U>(value))) {}
  Box(const Box& other) : value_(other.value_ ? std::make_unique<T>(*other.value_) : nullptr) {}
  Box(Box&& other) noexcept = default;
  Box& operator=(const Box& other) {
    Box copy(other);
    value_ = std::move(copy.value_);
    return *this;
  }
  Box& operator=(Box&& other) noexcept = default;
  ~Box() = default;

  const T& operator*() const {
    static const T unset{};
    return value_ ? *value_ : unset;
  }
  T& operator*() {
    if (!value_) value_ = std::make_unique<T>();
    return *value_;
  }
  const T* operator->() const { return &**this; }
  T* operator->() { return &**this; }

  friend bool operator==(const Box& left, const Box& right) {
    return (!left.value_ && !right.value_) || *left == *right;
  }

 private:
  std::unique_ptr<T> value_;
};

}  // namespace understudy::runtime
