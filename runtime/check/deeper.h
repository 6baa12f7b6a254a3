#pragma once

#include "runtime/report.h"

namespace understudy::runtime {

/// Stands at the start of the check of a schema where schemas may be nested without end in a message:
/// `const runtime::Deeper deeper(at, report);` `if (!deeper.is_sound()) return;`.
class Deeper {
 public:
  Deeper(const Path& at, Report& report) : report_(&report), is_sound_(report.deeper(at)) {}
  Deeper(const Deeper&) = delete;
  Deeper& operator=(const Deeper&) = delete;
  ~Deeper() { report_->back(); }

  /// False: the report says so, and the check has to end.
  bool is_sound() const { return is_sound_; }

 private:
  Report* report_;
  bool is_sound_;
};

}  // namespace understudy::runtime
