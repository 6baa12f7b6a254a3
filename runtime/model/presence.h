#pragma once

#include <concepts>
#include <cstddef>
#include <optional>
#include <utility>

namespace understudy::runtime {

/// A required member that may be null. Null until something is put in.
template <typename T>
class Nullable {
 public:
  Nullable() = default;
  Nullable(std::nullptr_t) {}
  template <typename U>
    requires std::convertible_to<U, T>
  Nullable(U&& value) : value_(std::forward<U>(value)) {}

  bool is_null() const { return !value_.has_value(); }
  /// The value; there has to be one.
  const T& get() const { return *value_; }
  T& get() { return *value_; }
  T value_or(T other) const { return value_.value_or(std::move(other)); }

  friend bool operator==(const Nullable& left, const Nullable& right) {
    return left.is_null() == right.is_null() && (left.is_null() || left.get() == right.get());
  }

 private:
  std::optional<T> value_;
};

/// An optional member that may be null: absent, null and a value are three different things. Absent until
/// something is put in.
template <typename T>
class Field {
 public:
  Field() = default;
  Field(std::nullptr_t) : present_(true) {}
  template <typename U>
    requires std::convertible_to<U, T>
  Field(U&& value) : present_(true), value_(std::forward<U>(value)) {}

  bool is_absent() const { return !present_; }
  bool is_null() const { return present_ && !value_.has_value(); }
  bool has_value() const { return value_.has_value(); }
  /// The value; there has to be one.
  const T& get() const { return *value_; }
  T& get() { return *value_; }
  T value_or(T other) const { return value_.value_or(std::move(other)); }

  friend bool operator==(const Field& left, const Field& right) {
    if (left.present_ != right.present_ || left.has_value() != right.has_value()) return false;
    return !left.has_value() || left.get() == right.get();
  }

 private:
  bool present_ = false;
  std::optional<T> value_;
};

}  // namespace understudy::runtime
