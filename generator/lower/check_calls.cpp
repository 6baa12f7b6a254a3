#include "generator/lower/check_calls.h"

#include <optional>
#include <variant>

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

}  // namespace

void add_calls(const cpp::Check& check, std::set<std::string>& names) {
  for (const cpp::Step& step : check.steps) std::visit(CalledBy{names}, step);
}

}  // namespace understudy::generator
