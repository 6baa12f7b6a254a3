#include "runtime/check/combine.h"

#include <optional>

#include "runtime/check/broken.h"
#include "runtime/check/evaluation.h"
#include "runtime/check/union_words.h"

namespace understudy::runtime {
namespace {

/// Whether a branch holds; if so, what it looked at counts.
bool holds(const json::Value& value, CheckRef check, const Path& at, Report& report) {
  if (!report.may_go_on(at)) return false;
  const std::size_t warnings = report.warnings();
  const std::size_t branches = report.branches();
  Report question = report.question();
  if (!Evaluation::is_watched(value, report)) {
    check(value, at, question);
  } else {
    const Evaluation notes(value, question);
    check(value, at, question);
    if (question.ok()) Evaluation::keep(value, notes, report);
  }
  if (question.ok()) return true;
  report.keep_warnings(warnings);
  report.keep_branches(branches);
  return false;
}

/// The same of a branch, which is told where somebody wants to know.
bool fits(const json::Value& value, const Union& choice, std::size_t index, Rule rule, Report& report) {
  if (!holds(value, choice.branches[index].check, rule.at, report)) return false;
  report.take_branch({rule.location, index});
  return true;
}

void too_many(const json::Value& value, const Union& choice, const std::vector<const Branch*>& fitting,
              Rule rule, Report& report) {
  broken(value, rule, report, [&] {
    json::Array all = branch_labels(choice);
    std::string which;
    for (const Branch* branch : fitting) {
      which += (which.empty() ? "" : " and ") + branch_name(branch->label);
    }
    std::string message = "must fit exactly one of " + branch_names(all) + ", but fits " + which;
    return Words{.keyword = "oneOf", .expected = std::move(all), .message = std::move(message)};
  });
}

void check_only(const json::Value& value, const Union& choice, const Branch& only, Rule rule,
                Report& report) {
  report.take_branch({rule.location, static_cast<std::size_t>(&only - choice.branches.data())});
  if (only.plain && report.is_sound() && !Evaluation::is_watched(value, report)) return;
  only.check(value, rule.at, report);
}

/// The branch that alone can take the value, where that is known without a look at the others.
const Branch* only_branch(const json::Value& value, const Union& choice) {
  const json::Value* tag = choice.apart ? value.find(choice.discriminator) : nullptr;
  if (tag == nullptr || tag->string() == nullptr) return nullptr;
  for (const Branch& branch : choice.branches) {
    for (const std::string_view name : branch.names) {
      if (name == *tag->string()) return &branch;
    }
  }
  return nullptr;
}

}  // namespace

void any_of(const json::Value& value, const Union& choice, Rule rule, Report& report) {
  if (const Branch* only = only_branch(value, choice)) return check_only(value, choice, *only, rule, report);
  const bool watched = Evaluation::is_watched(value, report);
  bool any = false;
  for (std::size_t i = 0; i < choice.branches.size(); ++i) {
    if (fits(value, choice, i, rule, report)) any = true;
    if (any && !watched && !report.tells_branches()) return;
  }
  if (!any) explain_union(value, choice, {"anyOf", rule}, report);
}

void one_of(const json::Value& value, const Union& choice, Rule rule, Report& report) {
  if (const Branch* only = only_branch(value, choice)) return check_only(value, choice, *only, rule, report);
  std::vector<const Branch*> fitting;
  for (std::size_t i = 0; i < choice.branches.size(); ++i) {
    if (fits(value, choice, i, rule, report)) fitting.push_back(&choice.branches[i]);
    if (fitting.size() > 1 && report.counts_only()) break;
  }
  if (fitting.size() > 1) too_many(value, choice, fitting, rule, report);
  if (fitting.empty()) explain_union(value, choice, {"oneOf", rule}, report);
}

void negation(const json::Value& value, CheckRef check, Rule rule, Report& report) {
  if (report.is_sound() || !report.may_go_on(rule.at)) return;
  const std::size_t warnings = report.warnings();
  const std::size_t branches = report.branches();
  Report question = report.question();
  check(value, rule.at, question);
  report.keep_warnings(warnings);
  report.keep_branches(branches);
  if (!question.ok()) return;
  broken(value, rule, report, [&] {
    return Words{.keyword = "not", .message = "must not fit what stands under `not`, is " + shown(value)};
  });
}

void conditional(const json::Value& value, const Conditional& rules, const Path& at, Report& report) {
  const bool applies = holds(value, rules.condition, at, report);
  const std::optional<CheckRef>& next = applies ? rules.then : rules.otherwise;
  if (next) (*next)(value, at, report);
}

}  // namespace understudy::runtime
