#include <algorithm>
#include <map>
#include <set>

#include "generator/lower/check_calls.h"
#include "generator/lower/checks.h"

namespace understudy::generator {

namespace {

bool has_union(const cpp::Check& check) {
  return std::ranges::any_of(
      check.steps, [](const cpp::Step& step) { return std::holds_alternative<cpp::UnionOf>(step); });
}

/// The checks that hold a union, and whoever calls one of them.
std::set<std::string> leading_to_unions(const std::vector<cpp::Check>& checks) {
  std::map<std::string, std::vector<std::string>> callers;
  std::vector<std::string> open;
  for (const cpp::Check& check : checks) {
    std::set<std::string> calls;
    add_calls(check, calls);
    for (const std::string& callee : calls) callers[callee].push_back(check.name);
    if (has_union(check)) open.push_back(check.name);
  }
  std::set<std::string> leading;
  while (!open.empty()) {
    const std::string name = std::move(open.back());
    open.pop_back();
    if (!leading.insert(name).second) continue;
    const auto& more = callers[name];
    open.insert(open.end(), more.begin(), more.end());
  }
  return leading;
}

}  // namespace

void mark_plain(std::vector<cpp::Check>& checks) {
  const std::set<std::string> leading = leading_to_unions(checks);
  for (cpp::Check& check : checks) {
    for (cpp::Step& step : check.steps) {
      if (auto* property = std::get_if<cpp::Property>(&step))
        property->plain = !leading.contains(property->check);
      if (auto* choice = std::get_if<cpp::UnionOf>(&step)) {
        for (cpp::UnionBranch& branch : choice->branches) branch.plain = !leading.contains(branch.check);
      }
    }
  }
}

}  // namespace understudy::generator
