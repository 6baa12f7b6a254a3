#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "json/json.h"
#include "runtime/model/box.h"
#include "runtime/model/decimal.h"
#include "runtime/model/map.h"
#include "runtime/model/open.h"
#include "runtime/model/presence.h"
#include "runtime/report.h"

namespace understudy::runtime {

/// Reads a value into a C++ one. What does not fit is a violation, and the answer is false: an integer is
/// read exactly or refused, a double is the nearest one. The rules of the schema are not asked: that is what
/// the checks are for.
bool decode(const json::Value& value, const Path& at, Report& report, bool& out);
bool decode(const json::Value& value, const Path& at, Report& report, std::int32_t& out);
bool decode(const json::Value& value, const Path& at, Report& report, std::int64_t& out);
bool decode(const json::Value& value, const Path& at, Report& report, std::uint64_t& out);
bool decode(const json::Value& value, const Path& at, Report& report, double& out);
bool decode(const json::Value& value, const Path& at, Report& report, Decimal& out);
bool decode(const json::Value& value, const Path& at, Report& report, std::string& out);
bool decode(const json::Value& value, const Path& at, Report& report, json::Value& out);
bool decode(const json::Value& value, const Path& at, Report& report, json::Object& out);

/// Reports that a value is none of what its type can hold. Always false.
bool refuse(const json::Value& value, const Path& at, Report& report, std::string_view expected);

/// Reports that a value is none of the values of its enum. Always false.
bool refuse_value(const json::Value& value, const Path& at, Report& report);

template <typename T>
bool decode(const json::Value& value, const Path& at, Report& report, std::vector<T>& out);
template <typename T>
bool decode(const json::Value& value, const Path& at, Report& report, Map<T>& out);
template <typename T>
bool decode(const json::Value& value, const Path& at, Report& report, Open<T>& out);
template <typename T>
bool decode(const json::Value& value, const Path& at, Report& report, Nullable<T>& out);
template <typename T>
bool decode(const json::Value& value, const Path& at, Report& report, Box<T>& out);

template <typename T>
bool decode(const json::Value& value, const Path& at, Report& report, std::vector<T>& out) {
  const json::Array* items = value.array();
  if (items == nullptr) return refuse(value, at, report, "array");
  out.clear();
  out.reserve(items->size());
  bool sound = true;
  for (std::size_t i = 0; i < items->size(); ++i) {
    T item{};
    sound = decode((*items)[i], at[i], report, item) && sound;
    out.push_back(std::move(item));
  }
  return sound;
}

template <typename T>
bool decode(const json::Value& value, const Path& at, Report& report, Map<T>& out) {
  const json::Object* members = value.object();
  if (members == nullptr) return refuse(value, at, report, "object");
  out.clear();
  bool sound = true;
  for (const json::Member& member : *members) {
    T content{};
    sound = decode(member.value, at / member.name, report, content) && sound;
    out.append(member.name, std::move(content));
  }
  return sound;
}

template <typename T>
bool decode(const json::Value& value, const Path& at, Report& report, Open<T>& out) {
  if (!value.is_string()) return refuse(value, at, report, "string");
  Report trial = report.question();
  T known{};
  out = decode(value, at, trial, known) ? Open<T>(known) : Open<T>::from_text(*value.string());
  return true;
}

template <typename T>
bool decode(const json::Value& value, const Path& at, Report& report, Nullable<T>& out) {
  out = nullptr;
  if (value.is_null()) return true;
  T content{};
  const bool sound = decode(value, at, report, content);
  out = std::move(content);
  return sound;
}

template <typename T>
bool decode(const json::Value& value, const Path& at, Report& report, Box<T>& out) {
  return decode(value, at, report, *out);
}

}  // namespace understudy::runtime
