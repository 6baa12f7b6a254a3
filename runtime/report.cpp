#include "runtime/report.h"

#include <algorithm>
#include <utility>

namespace understudy::runtime {
namespace {

// What checking the largest sound message takes stays far below.
constexpr std::size_t most_steps = 20'000'000;
constexpr std::size_t deepest = 2'500;
constexpr std::size_t most_warnings = 100;
constexpr std::size_t most_branches = 100'000;

}  // namespace

Report::Report(Direction direction, In in, std::size_t limit)
    : direction_(direction), in_(in), limit_(limit) {}

Report::Report(Report& outer, std::size_t limit, bool counts_only)
    : direction_(outer.direction_),
      in_(outer.in_),
      limit_(limit),
      counts_only_(counts_only),
      warnings_(outer.warnings_),
      taken_(outer.taken_),
      depth_(outer.depth_),
      whole_(outer.whole_ != nullptr ? outer.whole_ : &outer),
      entered_(outer.entered_),
      excused_(outer.excused_) {}

Report Report::aside() {
  const std::size_t share = std::max<std::size_t>(1, limit_ / 4);
  return Report(*this, counts_only_ ? 1 : share, counts_only_);
}

Report Report::question() { return Report(*this, 1, true); }

std::vector<Violation> Report::take() {
  count_ = 0;
  return std::exchange(violations_, {});
}

void Report::add(Violation violation) {
  if (full()) return;
  ++count_;
  if (counts_only_) return;
  violation.in = in_;
  violations_.push_back(std::move(violation));
}

void Report::warn(Violation violation) {
  const auto same = [&](const Violation& one) {
    return one.pointer == violation.pointer && one.rule == violation.rule;
  };
  if (warnings_ == nullptr || warnings_->size() >= most_warnings) return;
  if (std::ranges::none_of(*warnings_, same)) warnings_->push_back(std::move(violation));
}

void Report::keep_warnings(std::size_t count) {
  if (warnings_ != nullptr && warnings_->size() > count) warnings_->resize(count);
}

void Report::take_branch(TakenBranch branch) {
  if (taken_ != nullptr && taken_->size() < most_branches) taken_->push_back(branch);
}

void Report::keep_branches(std::size_t count) {
  if (taken_ != nullptr && taken_->size() > count) taken_->resize(count);
}

bool Report::may_go_on(const Path& at) {
  Report& whole = whole_ != nullptr ? *whole_ : *this;
  if (++whole.steps_ <= most_steps) return true;
  stop(at, most_steps, " steps to check");
  return false;
}

bool Report::deeper(const Path& at) {
  ++depth_;
  if (depth_ <= deepest) return true;
  stop(at, deepest, " schemas inside of each other");
  return false;
}

void Report::stop(const Path& at, std::size_t limit, const char* what) {
  Report& whole = whole_ != nullptr ? *whole_ : *this;
  if (whole_ != nullptr) ++count_;
  if (std::exchange(whole.stopped_, true)) return;
  whole.limit_ = whole.violations_.size() + 1;
  whole.count_ = whole.violations_.size();
  whole.add({.pointer = at.pointer(),
             .rule = "#",
             .keyword = "limit",
             .expected = json::Value(static_cast<std::uint64_t>(limit)),
             .message = "takes more than " + std::to_string(limit) + what});
}

}  // namespace understudy::runtime
