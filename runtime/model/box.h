#pragma once

#include <concepts>
#include <memory>
#include <utility>

namespace understudy::runtime {

/// A value held at a distance, so that types can contain each other. Copies deeply, compares by value and is
/// never null: an empty one reads as `T{}`, and makes it when it is written to. `T` has to be complete only
/// where its functions are compiled: a header says `extern template class Box<T>;`, one source without `extern`.
template <typename T>
class Box {
 public:
  Box();
  template <typename U>
    requires std::same_as<std::remove_cvref_t<U>, T>
  Box(U&& value) : value_(std::make_unique<T>(std::forward<U>(value))) {}
  Box(const Box& other);
  Box(Box&& other) noexcept;
  Box& operator=(const Box& other);
  Box& operator=(Box&& other) noexcept;
  ~Box();

  const T& operator*() const;
  T& operator*();
  const T* operator->() const { return &**this; }
  T* operator->() { return &**this; }

  friend bool operator==(const Box& left, const Box& right) {
    return (!left.value_ && !right.value_) || *left == *right;
  }

 private:
  std::unique_ptr<T> value_;
};

template <typename T>
Box<T>::Box() = default;

template <typename T>
Box<T>::Box(const Box& other) : value_(other.value_ ? std::make_unique<T>(*other.value_) : nullptr) {}

template <typename T>
Box<T>::Box(Box&& other) noexcept = default;

template <typename T>
Box<T>& Box<T>::operator=(const Box& other) {
  Box copy(other);
  value_ = std::move(copy.value_);
  return *this;
}

template <typename T>
Box<T>& Box<T>::operator=(Box&& other) noexcept = default;

template <typename T>
Box<T>::~Box() = default;

template <typename T>
const T& Box<T>::operator*() const {
  static const T unset{};
  return value_ ? *value_ : unset;
}

template <typename T>
T& Box<T>::operator*() {
  if (!value_) value_ = std::make_unique<T>();
  return *value_;
}

}  // namespace understudy::runtime
