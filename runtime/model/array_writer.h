#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "runtime/model/encode.h"

namespace understudy::runtime {

/// Writes an array item by item. An array has no gaps: it ends before the first item that is missing.
class ArrayWriter {
 public:
  template <typename T>
  void write(const T& value) {
    add(encode(value));
  }

  template <typename T>
  void write(const std::optional<T>& value) {
    value.has_value() ? add(encode(*value)) : end();
  }

  template <typename T>
  void write(const Field<T>& value) {
    if (value.is_absent()) return end();
    add(value.is_null() ? json::Value() : encode(value.get()));
  }

  /// The items behind those that have a type of their own.
  template <typename T>
  void rest(const std::vector<T>& items) {
    for (const auto& item : items) add(encode(static_cast<const T&>(item)));
  }

  json::Value take() { return std::move(items_); }

 private:
  void end() { ended_ = true; }
  void add(json::Value item);

  json::Array items_;
  bool ended_ = false;
};

}  // namespace understudy::runtime
