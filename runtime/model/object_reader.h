#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "runtime/model/decode.h"
#include "runtime/model/member_order.h"

namespace understudy::runtime {

/// Reads an object member by member; the type of the target says whether a member may be absent or null.
/// Every member that does not fit is reported.
class ObjectReader {
 public:
  ObjectReader(const json::Value& value, const Path& at, Report& report);

  /// A required member.
  template <typename T>
  void read(std::string_view name, T& out) {
    if (const json::Value* value = required(name)) keep(decode(*value, at_ / name, report_, out));
  }

  /// An optional member.
  template <typename T>
  void read(std::string_view name, std::optional<T>& out) {
    out.reset();
    if (const json::Value* value = find(name)) keep(decode(*value, at_ / name, report_, out.emplace()));
  }

  /// An optional member that may be null.
  template <typename T>
  void read(std::string_view name, Field<T>& out) {
    const json::Value* value = find(name);
    out = Field<T>();
    if (value == nullptr) return;
    Nullable<T> content;
    keep(decode(*value, at_ / name, report_, content));
    out = content.is_null() ? Field<T>(nullptr) : Field<T>(std::move(content.get()));
  }

  /// The members that were not read, in their order.
  void rest(json::Object& out) const;

  template <typename T>
  void rest(Map<T>& out) {
    out.clear();
    if (!value_.is_object()) return;
    for (const json::Member& member : *value_.object()) {
      if (is_known(member.name)) continue;
      T content{};
      keep(decode(member.value, at_ / member.name, report_, content));
      out.append(member.name, std::move(content));
    }
  }

  /// How the members stood in the text. Asked for after those that the type names.
  void order(MemberOrder& out) const;

  /// A union beside the members: it reads the same object, and keeps none of the members that are read here.
  template <typename Union>
  void part(Union& out) {
    keep(decode(value_, at_, report_, out));
    take_out(out);
  }

  bool ok() const { return sound_; }

 private:
  template <typename Union>
  void take_out(Union& out) {
    std::visit(
        [this](auto& alternative) {
          if constexpr (requires { take_out_of(alternative.additional); })
            take_out_of(alternative.additional);
        },
        out.value);
  }
  template <typename Union>
  void take_out(Box<Union>& out) {
    take_out(*out);
  }
  void take_out_of(json::Object& additional) const;
  bool is_known(std::string_view name) const;

  const json::Value* find(std::string_view name);
  const json::Value* required(std::string_view name);
  void keep(bool sound) { sound_ = sound_ && sound; }

  const json::Value& value_;
  const Path& at_;
  Report& report_;
  std::vector<std::string_view> known_;
  bool sound_ = true;
};

}  // namespace understudy::runtime
