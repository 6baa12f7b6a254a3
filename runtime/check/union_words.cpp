#include "runtime/check/union_words.h"

#include <algorithm>
#include <array>
#include <string>
#include <tuple>
#include <vector>

#include "runtime/check/broken.h"
#include "runtime/describe.h"

namespace understudy::runtime {
namespace {

/// A branch that was refused, with its reasons.
struct Refused {
  const Branch* branch;
  std::vector<Violation> violations;
  std::size_t place;
  bool other_kind = false;  // the value itself is of a kind that the branch does not take
  bool other_tag = false;   // a direct member tells that another branch is meant
  std::size_t misfits = 0;  // how often the value itself does not suit, rather than something inside of it
};

bool is_of_kind(const Violation& violation, std::string_view here) {
  static constexpr std::array<std::string_view, 4> keywords{"type", "const", "enum", "false"};
  return violation.pointer == here && std::ranges::find(keywords, violation.keyword) != keywords.end();
}

bool is_of_tag(const Violation& violation, std::string_view here) {
  if (violation.keyword != "const" && violation.keyword != "enum") return false;
  const std::string_view inside = std::string_view(violation.pointer).substr(here.size());
  const bool direct = !inside.empty() && inside.find('/', 1) == std::string_view::npos;
  return direct && violation.found && !violation.found->is_array() && !violation.found->is_object();
}

/// A member that is missing or too much, or anything else about the value as a whole.
bool is_misfit(const Violation& violation, std::string_view here) {
  return violation.pointer == here || violation.keyword == "additionalProperties" ||
         violation.keyword == "unevaluatedProperties";
}

std::vector<Refused> try_all(const json::Value& value, const Union& choice, const Path& at, Report& report) {
  const std::string here = at.pointer();
  const std::size_t warnings = report.warnings();
  std::vector<Refused> all;
  for (const Branch& branch : choice.branches) {
    Report aside = report.aside();
    branch.check(value, at, aside);
    Refused refused{&branch, aside.take(), all.size()};
    refused.other_kind =
        std::ranges::any_of(refused.violations, [&](const auto& one) { return is_of_kind(one, here); });
    refused.other_tag =
        std::ranges::any_of(refused.violations, [&](const auto& one) { return is_of_tag(one, here); });
    refused.misfits = static_cast<std::size_t>(
        std::ranges::count_if(refused.violations, [&](const auto& one) { return is_misfit(one, here); }));
    all.push_back(std::move(refused));
  }
  report.keep_warnings(warnings);
  return all;
}

void pass_on(std::vector<Violation> violations, Report& report) {
  for (Violation& violation : violations) report.add(std::move(violation));
}

/// Case 1 and 2 of combine.h; says whether one of them was the case.
bool explain_by_discriminator(const json::Value& value, const Union& choice, UnionRule rule, Report& report) {
  const json::Value* tag = choice.discriminator.empty() ? nullptr : value.find(choice.discriminator);
  if (tag == nullptr || tag->string() == nullptr) return false;
  json::Array names;
  for (const Branch& branch : choice.branches) {
    if (std::ranges::find(branch.names, std::string_view(*tag->string())) != branch.names.end()) {
      branch.check(value, rule.rule.at, report);
      return true;
    }
    names.insert(names.end(), branch.names.begin(), branch.names.end());
  }
  if (names.empty()) return false;
  broken(*tag, {rule.rule.at / choice.discriminator, rule.rule.location}, report, [&] {
    std::string message = "must be " + choice_of(names) + " to tell which branch is meant, is " +
                          shown(*tag) + did_you_mean(*tag, names);
    return Words{.keyword = rule.keyword, .expected = std::move(names), .message = std::move(message)};
  });
  return true;
}

/// The only one of the branches that a predicate does not rule out, or null.
template <class RulesOut>
Refused* only_one(std::vector<Refused>& all, RulesOut rules_out) {
  const auto first = std::ranges::find_if_not(all, rules_out);
  if (first == all.end() || !std::all_of(first + 1, all.end(), rules_out)) return nullptr;
  return &*first;
}

/// The only branch that is for this kind of value, or null.
Refused* only_candidate(std::vector<Refused>& all) {
  Refused* one = only_one(all, [](const Refused& refused) { return refused.other_kind; });
  if (one != nullptr) return one;
  return only_one(all, [](const Refused& refused) { return refused.other_kind || refused.other_tag; });
}

/// The names of all types where the branches ask for nothing else.
json::Array types_of(const std::vector<Refused>& all, std::string_view here) {
  json::Array names;
  for (const Refused& one : all) {
    if (one.violations.size() != 1 || one.violations[0].keyword != "type") return {};
    if (one.violations[0].pointer != here) return {};
    const json::Value& expected = one.violations[0].expected;
    const json::Array list = expected.is_array() ? *expected.array() : json::Array{expected};
    for (const json::Value& name : list) {
      if (std::ranges::find(names, name) == names.end()) names.push_back(name);
    }
  }
  return names;
}

std::string nearest_words(const Refused& nearest) {
  return std::string(nearest_mark) + branch_name(nearest.branch->label) + ", but " +
         describe(nearest.violations.front());
}

/// `fits none of Cat, Dog, Bird; nearest is Cat, but /pet must have the member "meow"`.
std::string summary(const std::vector<Refused>& all, const json::Array& labels) {
  const std::string text = (all.size() == 1 ? "does not fit " : "fits none of ") + branch_names(labels);
  return all.front().violations.empty() ? text : text + nearest_words(all.front());
}

void fold(std::vector<Refused> all, Violation& violation) {
  for (Refused& one : all) {
    for (Violation& reason : one.violations) {
      reason.branch = one.branch->label;
      violation.why_not.push_back(std::move(reason));
    }
  }
}

Violation of_all(const json::Value& value, const Union& choice, std::vector<Refused> all, UnionRule rule) {
  Violation violation{.pointer = rule.rule.at.pointer(),
                      .rule = std::string(rule.rule.location),
                      .keyword = std::string(rule.keyword),
                      .found = excerpt(value)};
  json::Array expected = types_of(all, violation.pointer);
  if (!expected.empty()) {
    violation.message = "must be " + any_of_types(expected) + ", is " + shown(value);
    violation.expected = std::move(expected);
    return violation;
  }
  expected = branch_labels(choice);
  std::ranges::sort(all, {}, [](const Refused& one) {
    return std::tuple(one.other_kind, one.other_tag, one.misfits, one.violations.size(), one.place);
  });
  violation.message = summary(all, expected);
  violation.expected = std::move(expected);
  fold(std::move(all), violation);
  return violation;
}

}  // namespace

json::Array branch_labels(const Union& choice) {
  json::Array labels;
  for (const Branch& branch : choice.branches) labels.emplace_back(branch.label);
  return labels;
}

std::string branch_names(const json::Array& labels) {
  constexpr std::size_t most = 12;
  std::string text;
  for (std::size_t i = 0; i < std::min(labels.size(), most); ++i) {
    if (i > 0) text += ", ";
    text += branch_name(*labels[i].string());
  }
  return labels.size() > most ? text + ", …" : text;
}

void explain_union(const json::Value& value, const Union& choice, UnionRule rule, Report& report) {
  if (report.counts_only() || report.full()) return report.count();
  if (explain_by_discriminator(value, choice, rule, report)) return;
  std::vector<Refused> all = try_all(value, choice, rule.rule.at, report);
  if (all.empty()) {
    broken(value, rule.rule, report, [&] {
      return Words{.keyword = rule.keyword, .message = "can fit nothing, as there is no branch to choose"};
    });
    return;
  }
  if (Refused* meant = only_candidate(all)) return pass_on(std::move(meant->violations), report);
  Violation violation = of_all(value, choice, std::move(all), rule);
  if (report.is_deep()) violation.why_not.clear();
  report.add(std::move(violation));
}

}  // namespace understudy::runtime
