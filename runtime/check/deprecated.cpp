#include "runtime/check/deprecated.h"

#include "runtime/check/broken.h"

namespace understudy::runtime {

void deprecated(const json::Value& value, Rule rule, Report& report) {
  if (!report.warns()) return;
  report.warn({.pointer = rule.at.pointer(),
               .rule = std::string(rule.location),
               .keyword = "deprecated",
               .expected = false,
               .found = excerpt(value),
               .message = "is deprecated"});
}

}  // namespace understudy::runtime
