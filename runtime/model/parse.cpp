#include "runtime/model/parse.h"

#include "json/parse.h"

namespace understudy::runtime {

const json::Value* parse_checked(std::string_view text, CheckValue check, Report& report, json::Value& out) {
  auto parsed = json::parse(text);
  if (!parsed) {
    Violation violation;
    violation.keyword = "json";
    violation.message = "must be JSON: " + parsed.error().message + " (line " +
                        std::to_string(parsed.error().line) + ", column " +
                        std::to_string(parsed.error().column) + ")";
    report.add(std::move(violation));
    return nullptr;
  }
  out = std::move(*parsed);
  check(out, Path(), report);
  return report.ok() ? &out : nullptr;
}

}  // namespace understudy::runtime
