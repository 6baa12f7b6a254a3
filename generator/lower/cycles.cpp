#include "generator/lower/cycles.h"

#include <algorithm>

namespace understudy::generator {

namespace {

/// Tarjan's strongly connected components, without recursion: documents have chains of thousands.
class Walk {
 public:
  explicit Walk(const Needs& needs)
      : needs_(needs), numbers_(needs.size()), lows_(needs.size()), circles_(needs.size()) {}

  std::vector<std::size_t> all() {
    for (std::size_t i = 0; i < needs_.size(); ++i) {
      if (numbers_[i] == 0) from(i);
    }
    return std::move(circles_);
  }

 private:
  struct Step {
    std::size_t at;
    std::size_t next = 0;  // of its needs
  };

  void from(std::size_t start) {
    enter(start);
    while (!path_.empty()) {
      Step& step = path_.back();
      if (step.next == needs_[step.at].size()) {
        leave(step.at);
        continue;
      }
      const std::size_t target = needs_[step.at][step.next++];
      if (numbers_[target] == 0) {
        enter(target);
      } else if (circles_[target] == 0) {
        lows_[step.at] = std::min(lows_[step.at], numbers_[target]);
      }
    }
  }

  void enter(std::size_t at) {
    numbers_[at] = lows_[at] = ++count_;
    open_.push_back(at);
    path_.push_back({at});
  }

  void leave(std::size_t at) {
    path_.pop_back();
    if (!path_.empty()) lows_[path_.back().at] = std::min(lows_[path_.back().at], lows_[at]);
    if (lows_[at] != numbers_[at]) return;
    ++circle_;
    bool is_last = false;
    while (!is_last) {
      is_last = open_.back() == at;
      circles_[open_.back()] = circle_;
      open_.pop_back();
    }
  }

  const Needs& needs_;
  std::vector<std::size_t> numbers_;  // from 1, in order of discovery; 0: not seen
  std::vector<std::size_t> lows_;
  std::vector<std::size_t> circles_;  // from 1; 0: not known
  std::vector<std::size_t> open_;
  std::vector<Step> path_;
  std::size_t count_ = 0;
  std::size_t circle_ = 0;
};

}  // namespace

Cycles::Cycles(const Needs& needs) : circles_(Walk(needs).all()), closed_(needs.size()) {
  for (std::size_t i = 0; i < needs.size(); ++i) {
    members_.resize(std::max(members_.size(), circles_[i]));
    members_[circles_[i] - 1].push_back(i);
    closed_[i] = std::ranges::any_of(needs[i], [&](std::size_t target) { return same(target, i); });
  }
}

}  // namespace understudy::generator
