#include "runtime/report.h"

#include <algorithm>
#include <utility>

namespace understudy::runtime {
namespace {

// What checking the largest sound message takes stays far below.
constexpr std::size_t most_steps = 20'000'000;

}  // namespace

Report::Report(Direction direction, In in, std::size_t limit)
    : direction_(direction), in_(in), limit_(limit) {}

Report::Report(Report& outer, std::size_t limit, bool counts_only)
    : direction_(outer.direction_),
      in_(outer.in_),
      limit_(limit),
      counts_only_(counts_only),
      whole_(outer.whole_ != nullptr ? outer.whole_ : &outer),
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

bool Report::may_go_on(const Path& at) {
  Report& whole = whole_ != nullptr ? *whole_ : *this;
  if (++whole.steps_ <= most_steps) return true;
  if (whole.steps_ == most_steps + 1) {
    whole.limit_ = whole.violations_.size() + 1;
    whole.add({.pointer = at.pointer(),
               .rule = "#",
               .keyword = "limit",
               .expected = json::Value(static_cast<std::uint64_t>(most_steps)),
               .message = "takes more than " + std::to_string(most_steps) + " steps to check"});
  }
  if (whole_ != nullptr) ++count_;
  return false;
}

}  // namespace understudy::runtime
