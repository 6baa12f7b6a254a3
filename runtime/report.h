#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/path.h"
#include "runtime/violation.h"

namespace understudy::runtime {

class Evaluation;
class Excused;

/// Which way a message goes: a readOnly member is not asked for in a request, a writeOnly one not in a
/// response (OpenAPI 3.1.1, section 4.8.24.1, Validation of readOnly and writeOnly).
enum class Direction { request, response };

/// Collects the violations of one message, up to a limit.
class Report {
 public:
  explicit Report(Direction direction, In in = In::body, std::size_t limit = 64);

  Direction direction() const { return direction_; }
  bool ok() const { return count_ == 0; }
  /// Whether further violations are dropped; checks of many members or items stop then.
  bool full() const { return count_ >= limit_; }
  const std::vector<Violation>& violations() const { return violations_; }
  std::vector<Violation> take();

  void add(Violation violation);

  /// An empty report for one branch of a union, which keeps its violations to itself.
  Report aside() const;
  /// The same for a mere question: it is full at the first violation and keeps no words about it.
  Report question() const;
  /// Whether this only counts: nobody will read a message.
  bool counts_only() const { return counts_only_; }
  /// Adds a violation that nobody will read.
  void count() { ++count_; }
  /// Counts one trial of a branch. False, with a violation to say so, once there were more than a message
  /// can need: schemas can be built whose check takes exponential time.
  bool may_try(const Path& at, std::string_view location);

 private:
  friend class Evaluation;
  friend class Excused;

  Report(const Report& whole, std::size_t limit, bool counts_only);

  Direction direction_;
  In in_;
  std::size_t limit_;
  std::size_t count_ = 0;
  bool counts_only_ = false;
  std::vector<Violation> violations_;
  std::size_t own_trials_ = 0;
  std::size_t* trials_ = nullptr;       // of the whole message; null: the own ones
  Evaluation* evaluation_ = nullptr;    // the innermost one that is under way
  const Excused* excused_ = nullptr;    // the innermost one that is in force
  const Evaluation* around_ = nullptr;  // of a report aside: what is under way outside of it
};

/// Checks one value against one schema: the shape of every compiled check.
using CheckValue = void (*)(const json::Value& value, const Path& at, Report& report);

}  // namespace understudy::runtime
