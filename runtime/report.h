#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/path.h"
#include "runtime/violation.h"

namespace understudy::runtime {

/// Which way a message goes: a readOnly member is not asked for in a request, a writeOnly one not in a
/// response (OpenAPI 3.1.1, section 4.8.24.1, Validation of readOnly and writeOnly).
enum class Direction { request, response };

/// Collects the violations of one message, up to a limit.
class Report {
 public:
  explicit Report(Direction direction, In in = In::body, std::size_t limit = 64);

  Direction direction() const { return direction_; }
  bool ok() const { return violations_.empty(); }
  /// Whether further violations are dropped.
  bool full() const { return violations_.size() >= limit_; }
  const std::vector<Violation>& violations() const { return violations_; }
  std::vector<Violation> take();

  void add(Violation violation);

 private:
  Direction direction_;
  In in_;
  std::size_t limit_;
  std::vector<Violation> violations_;
};

/// Checks one value against one schema: the shape of every compiled check.
using CheckValue = void (*)(const json::Value& value, const Path& at, Report& report);

}  // namespace understudy::runtime
