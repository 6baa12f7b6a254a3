#include "runtime/check/entered.h"

namespace understudy::runtime {

Entered::Entered(const json::Value& value, std::string_view location, Report& report)
    : value_(&value), location_(location), report_(&report), outer_(report.entered_) {
  report.entered_ = this;
}

Entered::~Entered() { report_->entered_ = outer_; }

bool Entered::again() const {
  for (const Entered* one = outer_; one != nullptr; one = one->outer_) {
    if (one->value_ == value_ && one->location_ == location_) return true;
  }
  return false;
}

}  // namespace understudy::runtime
