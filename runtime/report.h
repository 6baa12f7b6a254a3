#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/path.h"
#include "runtime/violation.h"

namespace understudy::runtime {

class Entered;
class Evaluation;
class Excused;

/// Which way a message goes: a readOnly member is not asked for in a request, a writeOnly one not in a
/// response (OpenAPI 3.1.1, section 4.8.24.1, Validation of readOnly and writeOnly).
enum class Direction { request, response };

/// A branch of a union that a value fits: the union's location in the document, and which branch it is.
struct TakenBranch {
  std::string_view location = {};  // of the rule: `#/components/schemas/Pet/oneOf`
  std::size_t index = 0;
};

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
  Report aside();
  /// The same for a mere question: it is full at the first violation and keeps no words about it.
  Report question();
  /// Whether this only counts: nobody will read a message.
  bool counts_only() const { return counts_only_; }
  /// Whether this is for a branch of a branch of a branch.
  bool is_deep() const { return whole_ != nullptr && limit_ == 1; }
  /// Adds a violation that nobody will read.
  void count() { ++count_; }
  /// Where uses of what is deprecated go; without it nobody looks for them. A branch that fails takes its own
  /// away with it. The list has to outlive the report.
  void warn_into(std::vector<Violation>& warnings) { warnings_ = &warnings; }
  void warn(Violation violation);
  bool warns() const { return warnings_ != nullptr; }
  std::size_t warnings() const { return warnings_ == nullptr ? 0 : warnings_->size(); }
  /// Drops all but the first `count` warnings.
  void keep_warnings(std::size_t count);

  /// Where the branches go that values fit; without it nobody tells them. A branch that fails takes those
  /// inside of it away. The list has to outlive the report.
  void tell_branches_into(std::vector<TakenBranch>& taken) { taken_ = &taken; }
  bool tells_branches() const { return taken_ != nullptr; }
  /// The value is known to be sound, so that only its branches are of interest: rules that cannot lead to
  /// one are passed over. Within a question everything is asked again.
  void take_as_sound() { is_sound_ = true; }
  bool is_sound() const { return is_sound_; }
  void take_branch(TakenBranch branch);
  std::size_t branches() const { return taken_ == nullptr ? 0 : taken_->size(); }
  /// Drops all but the first `count` branches.
  void keep_branches(std::size_t count);

  /// Counts one step into a child or a branch. False, with a violation in the whole report, once there were
  /// more than a message can need: schemas can be built whose check would take exponential time.
  bool may_go_on(const Path& at);
  /// Goes one schema deeper; false, with a violation to say so, where no sound message leads. `back` undoes
  /// it.
  bool deeper(const Path& at);
  void back() { --depth_; }

 private:
  void stop(const Path& at, std::size_t limit, const char* what);

  friend class Entered;
  friend class Evaluation;
  friend class Excused;

  Report(Report& outer, std::size_t limit, bool counts_only);

  Direction direction_;
  In in_;
  std::size_t limit_;
  std::size_t count_ = 0;
  bool counts_only_ = false;
  bool is_sound_ = false;
  std::vector<Violation> violations_;
  std::vector<Violation>* warnings_ = nullptr;
  std::vector<TakenBranch>* taken_ = nullptr;
  std::size_t steps_ = 0;
  std::size_t depth_ = 0;
  bool stopped_ = false;
  Report* whole_ = nullptr;           // of one aside: the report of the message
  Evaluation* evaluation_ = nullptr;  // the innermost one that is under way
  const Entered* entered_ = nullptr;  // the innermost of the schemas that may come back
  const Excused* excused_ = nullptr;  // the innermost one that is in force
};

/// Checks one value against one schema: the shape of every compiled check.
using CheckValue = void (*)(const json::Value& value, const Path& at, Report& report);

}  // namespace understudy::runtime
