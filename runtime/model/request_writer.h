#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <utility>

#include "runtime/api.h"
#include "runtime/encode_request.h"
#include "runtime/model/encode.h"

namespace understudy::runtime {

/// Collects the values of a typed request, and makes the message of them.
class RequestWriter {
 public:
  template <typename T>
  void path(std::string_view name, const T& value) {
    add(values_.path, name, value);
  }
  template <typename T>
  void query(std::string_view name, const T& value) {
    add(values_.query, name, value);
  }
  template <typename T>
  void header(std::string_view name, const T& value) {
    add(values_.header, name, value);
  }
  template <typename T>
  void cookie(std::string_view name, const T& value) {
    add(values_.cookie, name, value);
  }
  template <typename T>
  void body(const T& value) {
    values_.body = encode(value);
  }
  template <typename T>
  void body(const std::optional<T>& value) {
    if (value) values_.body = encode(*value);
  }

  /// The request of the operation with that id; refuses what `encode_request` refuses.
  tl::expected<Request, std::string> take(const Api& api, std::string_view id) const;

 private:
  template <typename T>
  static void add(json::Object& group, std::string_view name, const T& value) {
    group.set(std::string(name), encode(value));
  }
  template <typename T>
  static void add(json::Object& group, std::string_view name, const std::optional<T>& value) {
    if (value) group.set(std::string(name), encode(*value));
  }
  template <typename T>
  static void add(json::Object& group, std::string_view name, const Field<T>& value) {
    if (value.is_absent()) return;
    group.set(std::string(name), value.is_null() ? json::Value() : encode(value.get()));
  }

  RequestValues values_;
};

}  // namespace understudy::runtime
