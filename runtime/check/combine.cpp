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
  Report question = report.question();
  if (!Evaluation::is_watched(value, report)) {
    check(value, at, question);
  } else {
    const Evaluation notes(value, question);
    check(value, at, question);
    if (question.ok()) Evaluation::keep(value, notes, report);
  }
  if (!question.ok()) report.keep_warnings(warnings);
  return question.ok();
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
  if (const Branch* only = only_branch(value, choice)) return only->check(value, rule.at, report);
  const bool watched = Evaluation::is_watched(value, report);
  bool fits = false;
  for (const Branch& branch : choice.branches) {
    if (holds(value, branch.check, rule.at, report)) fits = true;
    if (fits && !watched) return;
  }
  if (!fits) explain_union(value, choice, {"anyOf", rule}, report);
}

void one_of(const json::Value& value, const Union& choice, Rule rule, Report& report) {
  if (const Branch* only = only_branch(value, choice)) return only->check(value, rule.at, report);
  std::vector<const Branch*> fitting;
  for (const Branch& branch : choice.branches) {
    if (holds(value, branch.check, rule.at, report)) fitting.push_back(&branch);
    if (fitting.size() > 1 && report.counts_only()) break;
  }
  if (fitting.size() > 1) too_many(value, choice, fitting, rule, report);
  if (fitting.empty()) explain_union(value, choice, {"oneOf", rule}, report);
}

void negation(const json::Value& value, CheckRef check, Rule rule, Report& report) {
  if (!report.may_go_on(rule.at)) return;
  const std::size_t warnings = report.warnings();
  Report question = report.question();
  check(value, rule.at, question);
  report.keep_warnings(warnings);
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
