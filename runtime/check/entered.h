#pragma once

#include <string_view>

#include "json/json.h"
#include "runtime/report.h"

namespace understudy::runtime {

/// Stands at the start of the check of a schema that may apply itself to the same value again
/// (openapi/recursion.h): `const runtime::Entered entered(value, "#/components/schemas/Pet", report);`
/// `if (entered.again()) return;` What is asked twice of one value adds nothing.
class Entered {
 public:
  Entered(const json::Value& value, std::string_view location, Report& report);
  Entered(const Entered&) = delete;
  Entered& operator=(const Entered&) = delete;
  ~Entered();

  bool again() const;

 private:
  const json::Value* value_;
  std::string_view location_;
  Report* report_;
  const Entered* outer_;
};

}  // namespace understudy::runtime
