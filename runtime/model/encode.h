#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "json/json.h"
#include "runtime/model/box.h"
#include "runtime/model/decimal.h"
#include "runtime/model/map.h"
#include "runtime/model/open.h"
#include "runtime/model/presence.h"

namespace understudy::runtime {

/// The JSON of a C++ value.
inline json::Value encode(bool value) { return value; }
inline json::Value encode(std::int32_t value) { return json::Value(static_cast<std::int64_t>(value)); }
inline json::Value encode(std::int64_t value) { return value; }
inline json::Value encode(std::uint64_t value) { return value; }
inline json::Value encode(double value) { return value; }
inline json::Value encode(const Decimal& value) { return value.number(); }
inline json::Value encode(const std::string& value) { return value; }
inline json::Value encode(const json::Value& value) { return value; }
inline json::Value encode(const json::Object& value) { return value; }

template <typename T>
json::Value encode(const std::vector<T>& items);
template <typename T>
json::Value encode(const Map<T>& members);
template <typename T>
json::Value encode(const Open<T>& value);
template <typename T>
json::Value encode(const Nullable<T>& value);
template <typename T>
json::Value encode(const Box<T>& value);

template <typename T>
json::Value encode(const std::vector<T>& items) {
  json::Array out;
  out.reserve(items.size());
  for (const auto& item : items) out.push_back(encode(static_cast<const T&>(item)));
  return out;
}

template <typename T>
json::Value encode(const Map<T>& members) {
  json::Object out;
  for (const auto& [name, value] : members) out.append(name, encode(value));
  return out;
}

template <typename T>
json::Value encode(const Open<T>& value) {
  return value.text();
}

template <typename T>
json::Value encode(const Nullable<T>& value) {
  return value.is_null() ? json::Value() : encode(value.get());
}

template <typename T>
json::Value encode(const Box<T>& value) {
  return encode(*value);
}

}  // namespace understudy::runtime
