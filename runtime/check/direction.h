#pragma once

#include <span>
#include <string_view>

#include "json/json.h"
#include "runtime/report.h"

namespace understudy::runtime {

/// Names of members that `readOnly` or `writeOnly` marks (openapi/direction.h tells them).
struct Directed {
  std::span<const std::string_view> read_only = {};
  std::span<const std::string_view> write_only = {};
};

/// While it lives, `required` does not ask this object for its readOnly members in a request, nor for its
/// writeOnly ones in a response, in whichever subschema of the object the name is required. The first line of
/// the check of a schema that has such members: `const runtime::Excused excused(value, {names}, report);`
class Excused {
 public:
  Excused(const json::Value& value, Directed names, Report& report);
  Excused(const Excused&) = delete;
  Excused& operator=(const Excused&) = delete;
  ~Excused();

  /// Whether a name of this object is excused by this one or by one outside of it.
  static bool is_excused(const json::Value& value, std::string_view name, const Report& report);

 private:
  const json::Value* value_;
  std::span<const std::string_view> names_;
  Report* report_;
  const Excused* outer_;
};

}  // namespace understudy::runtime
