#pragma once

#include <atomic>
#include <cstdint>
#include <optional>
#include <string_view>

#include "json/json.h"
#include "mock/read/clock.h"
#include "mock/template/template.h"
#include "runtime/api.h"

namespace understudy::mock {

/// What every template of one request knows. Members that are not known yet are null.
struct Moment {
  const runtime::Request& request;
  Uuids& uuids;
  Time now;
  const runtime::Operation* operation = nullptr;
  const json::Object* path = nullptr;
  const json::Object* query = nullptr;
  const json::Object* header = nullptr;
  const json::Value* body = nullptr;
  std::atomic<std::uint64_t>* counter = nullptr;  // of `sequence`
  std::optional<json::Value> now_text = {};       // written at first use
  std::optional<std::int64_t> sequence = {};      // drawn at first use, one for a request
  const json::Object* cookie = nullptr;
};

/// The names of a template as layers, the innermost first. A layer lives on the stack and points to the next.
class Scope {
 public:
  explicit Scope(Moment& moment) : moment_(&moment) {}

  /// One more name.
  Scope with(std::string_view name, const json::Value& value) const { return Scope(this, name, &value); }
  /// The members of an object as names.
  Scope with_members_of(const json::Value& object) const { return Scope(this, {}, &object); }

  /// The value behind a placeholder before its transform; null where it is absent. `made` keeps a value that
  /// stands nowhere else.
  const json::Value* find(const Lookup& lookup, std::optional<json::Value>& made) const;

 private:
  Scope(const Scope* up, std::string_view name, const json::Value* value)
      : moment_(up->moment_), up_(up), name_(name), value_(value) {}

  Moment* moment_;
  const Scope* up_ = nullptr;
  std::string_view name_;  // empty: the members of the value are names
  const json::Value* value_ = nullptr;
};

}  // namespace understudy::mock
