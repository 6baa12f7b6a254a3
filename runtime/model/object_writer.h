#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "runtime/model/encode.h"
#include "runtime/model/member_order.h"

namespace understudy::runtime {

/// Writes an object member by member; an absent member leaves no trace.
class ObjectWriter {
 public:
  template <typename T>
  void write(std::string_view name, const T& value) {
    object_.append(std::string(name), encode(value));
  }

  template <typename T>
  void write(std::string_view name, const std::optional<T>& value) {
    if (value.has_value()) object_.append(std::string(name), encode(*value));
  }

  template <typename T>
  void write(std::string_view name, const Field<T>& value) {
    if (value.has_value()) object_.append(std::string(name), encode(value.get()));
    if (value.is_null()) object_.append(std::string(name), json::Value());
  }

  /// The members that the type does not name. One that it does name is not overwritten.
  void rest(const json::Object& members);

  template <typename T>
  void rest(const Map<T>& members) {
    if (!members.empty()) rest(*encode(members).object());
  }

  /// A union beside the members. A member that is written already stays.
  template <typename Union>
  void part(const Union& value) {
    const json::Value members = encode(value);
    if (const json::Object* object = members.object()) rest(*object);
  }

  /// The order in which the members came. Asked for last.
  void order(const MemberOrder& order) { object_ = order.arranged(std::move(object_)); }

  json::Value take() { return std::move(object_); }

 private:
  json::Object object_;
};

}  // namespace understudy::runtime
