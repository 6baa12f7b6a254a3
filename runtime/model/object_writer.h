#pragma once

#include <map>
#include <optional>
#include <string>

#include "runtime/model/encode.h"

namespace understudy::runtime {

/// Writes an object member by member; an absent member leaves no trace.
class ObjectWriter {
 public:
  template <typename T>
  void write(const char* name, const T& value) {
    object_.set(name, encode(value));
  }

  template <typename T>
  void write(const char* name, const std::optional<T>& value) {
    if (value.has_value()) object_.set(name, encode(*value));
  }

  template <typename T>
  void write(const char* name, const Field<T>& value) {
    if (value.has_value()) object_.set(name, encode(value.get()));
    if (value.is_null()) object_.set(name, json::Value());
  }

  /// The members that the type does not name. One that it does name is not overwritten.
  void rest(const json::Object& members) {
    for (const json::Member& member : members) add(member.name, member.value);
  }

  template <typename T>
  void rest(const std::map<std::string, T>& members) {
    for (const auto& [name, value] : members) add(name, encode(value));
  }

  /// A union beside the members. A member that is written already stays.
  template <typename Union>
  void part(const Union& value) {
    const json::Value members = encode(value);
    if (const json::Object* object = members.object()) rest(*object);
  }

  json::Value take() { return std::move(object_); }

 private:
  void add(const std::string& name, json::Value value) {
    if (object_.find(name) == nullptr) object_.append(name, std::move(value));
  }

  json::Object object_;
};

}  // namespace understudy::runtime
