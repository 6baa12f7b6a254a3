#include <algorithm>
#include <map>
#include <set>

#include "generator/lower/checks.h"

namespace understudy::generator {

namespace {

/// Adds the names of the functions that a step calls.
struct CalledBy {
  std::set<std::string>& names;

  template <typename Step>
  void operator()(const Step& step) {
    if constexpr (requires { step.check; }) add(step.check);
    if constexpr (requires { step.condition; }) {
      add(step.condition);
      add(step.then);
      add(step.otherwise);
    }
    if constexpr (requires { step.additional; }) {
      add(step.additional);
      for (const auto& [expression, check, location] : step.patterns) add(check);
    }
    if constexpr (requires { step.branches; }) {
      for (const cpp::UnionBranch& branch : step.branches) add(branch.check);
    }
  }

  void add(const std::string& name) { names.insert(name); }
  void add(const std::optional<std::string>& name) {
    if (name) names.insert(*name);
  }
};

std::set<std::string> calls_of(const cpp::Check& check) {
  std::set<std::string> calls;
  for (const cpp::Step& step : check.steps) std::visit(CalledBy{calls}, step);
  return calls;
}

bool has_union(const cpp::Check& check) {
  return std::ranges::any_of(
      check.steps, [](const cpp::Step& step) { return std::holds_alternative<cpp::UnionOf>(step); });
}

/// The checks that hold a union, and whoever calls one of them.
std::set<std::string> leading_to_unions(const std::vector<cpp::Check>& checks) {
  std::map<std::string, std::vector<std::string>> callers;
  std::vector<std::string> open;
  for (const cpp::Check& check : checks) {
    for (const std::string& callee : calls_of(check)) callers[callee].push_back(check.name);
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

void mark_plain_properties(std::vector<cpp::Check>& checks) {
  const std::set<std::string> leading = leading_to_unions(checks);
  for (cpp::Check& check : checks) {
    for (cpp::Step& step : check.steps) {
      if (auto* property = std::get_if<cpp::Property>(&step))
        property->plain = !leading.contains(property->check);
    }
  }
}

std::vector<cpp::Check> without_unused(std::vector<cpp::Check> checks) {
  std::set<std::string> called;
  std::vector<cpp::Check> kept;
  // Whoever calls a local check comes after it.
  for (auto check = checks.rbegin(); check != checks.rend(); ++check) {
    if (!check->exported && !called.contains(check->name)) continue;
    for (const cpp::Step& step : check->steps) std::visit(CalledBy{called}, step);
    kept.push_back(std::move(*check));
  }
  std::ranges::reverse(kept);
  return kept;
}

void keep_called(std::vector<cpp::Check>& checks, const std::set<std::string>& names) {
  std::map<std::string, const cpp::Check*> by_name;
  for (const cpp::Check& check : checks) by_name.emplace(check.name, &check);
  std::set<std::string> called;
  std::set<std::string> open = names;
  while (!open.empty()) {
    const std::string name = std::move(open.extract(open.begin()).value());
    const auto known = by_name.find(name);
    if (known == by_name.end() || !called.insert(name).second) continue;
    for (const cpp::Step& step : known->second->steps) std::visit(CalledBy{open}, step);
  }
  std::erase_if(checks, [&](const cpp::Check& check) { return !called.contains(check.name); });
}

}  // namespace understudy::generator
