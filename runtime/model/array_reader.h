#pragma once

#include <optional>
#include <vector>

#include "runtime/model/decode.h"

namespace understudy::runtime {

/// Reads an array item by item, each into a type of its own, which says whether the item may be missing or
/// null. Every item that does not fit is reported.
class ArrayReader {
 public:
  ArrayReader(const json::Value& value, const Path& at, Report& report);

  /// An item that has to be there.
  template <typename T>
  void read(T& out) {
    if (const json::Value* item = required()) keep(decode(*item, at_[next_ - 1], report_, out));
  }

  /// An item that may be missing.
  template <typename T>
  void read(std::optional<T>& out) {
    out.reset();
    if (const json::Value* item = next()) keep(decode(*item, at_[next_ - 1], report_, out.emplace()));
  }

  /// An item that may be missing or null.
  template <typename T>
  void read(Field<T>& out) {
    const json::Value* item = next();
    out = Field<T>();
    if (item == nullptr) return;
    Nullable<T> content;
    keep(decode(*item, at_[next_ - 1], report_, content));
    out = content.is_null() ? Field<T>(nullptr) : Field<T>(std::move(content.get()));
  }

  /// The items that were not read.
  template <typename T>
  void rest(std::vector<T>& out) {
    out.clear();
    while (const json::Value* item = next()) {
      T content{};
      keep(decode(*item, at_[next_ - 1], report_, content));
      out.push_back(std::move(content));
    }
  }

  bool ok() const { return sound_; }

 private:
  const json::Value* next();
  const json::Value* required();
  void keep(bool sound) { sound_ = sound_ && sound; }

  const json::Value& value_;
  const Path& at_;
  Report& report_;
  std::size_t next_ = 0;
  bool sound_ = true;
};

}  // namespace understudy::runtime
