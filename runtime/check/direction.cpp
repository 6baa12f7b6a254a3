#include "runtime/check/direction.h"

#include <algorithm>

namespace understudy::runtime {

Excused::Excused(const json::Value& value, Directed names, Report& report)
    : value_(&value),
      names_(report.direction() == Direction::request ? names.read_only : names.write_only),
      report_(&report),
      outer_(report.excused_) {
  report.excused_ = this;
}

Excused::~Excused() { report_->excused_ = outer_; }

bool Excused::is_excused(const json::Value& value, std::string_view name, const Report& report) {
  for (const Excused* one = report.excused_; one != nullptr; one = one->outer_) {
    if (one->value_ == &value && std::ranges::find(one->names_, name) != one->names_.end()) return true;
  }
  return false;
}

}  // namespace understudy::runtime
