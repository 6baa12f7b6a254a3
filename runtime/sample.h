#pragma once

#include <concepts>
#include <optional>
#include <utility>
#include <variant>

#include "json/json.h"
#include "runtime/lazy.h"

namespace understudy::runtime {

/// A value that an API's table shows for a schema, if there is one; an interpreted table makes it when it is
/// first asked for. Reads like an optional.
class Sample {
 public:
  using Value = std::optional<json::Value>;

  Sample() = default;
  template <typename Given>
    requires std::constructible_from<Value, Given> && (!std::same_as<std::remove_cvref_t<Given>, Sample>) &&
             (!std::same_as<std::remove_cvref_t<Given>, Lazy<Value>>)
  Sample(Given&& given) : value_(Value(std::forward<Given>(given))) {}
  Sample(Lazy<Value> later) : value_(std::move(later)) {}

  const Value& get() const {
    const auto* later = std::get_if<Lazy<Value>>(&value_);
    return later != nullptr ? later->get() : *std::get_if<Value>(&value_);
  }
  operator const Value&() const { return get(); }
  explicit operator bool() const { return get().has_value(); }
  bool has_value() const { return get().has_value(); }
  const json::Value& operator*() const { return *get(); }
  const json::Value* operator->() const { return &*get(); }

 private:
  std::variant<Value, Lazy<Value>> value_;
};

}  // namespace understudy::runtime
