#include "cli/check_payload.h"

#include <algorithm>
#include <map>
#include <set>

#include "json/parse.h"
#include "validator/keyword_paths.h"

namespace understudy::cli {

namespace {

constexpr std::size_t most_violations = 1000;

std::string pointer_of(const runtime::Violation& violation) {
  const auto* missing = violation.expected.string();
  if (violation.keyword != "required" || !missing) return violation.pointer;
  return violation.pointer + "/" + json::escape_token(*missing);
}

using Violations = std::vector<runtime::Violation>;

void collect_pointers(const Violations& violations, std::set<std::string>& pointers) {
  for (const auto& violation : violations) {
    pointers.insert(violation.pointer);
    collect_pointers(violation.why_not, pointers);
  }
}

std::map<std::string, json::TextPlace> places_in(std::string_view text,
                                                 const std::set<std::string>& pointers) {
  const std::vector<std::string> list(pointers.begin(), pointers.end());
  const auto places = json::locate(text, list);
  std::map<std::string, json::TextPlace> by_pointer;
  for (std::size_t i = 0; i < list.size(); ++i) by_pointer.emplace(list[i], places[i]);
  return by_pointer;
}

/// Turns violations of one text into findings.
class Finder {
 public:
  Finder(std::string_view text, const std::set<std::string>& pointers, const PayloadRules& rules)
      : places_(places_in(text, pointers)), rules_(rules) {}

  Finding find(const runtime::Violation& violation) const {
    const auto& place_of = rules_.api.place_of;
    return {.violation = violation,
            .pointer = pointer_of(violation),
            .place = places_.at(violation.pointer),
            .rule = place_of ? place_of(violation.rule) : runtime::SpecPlace{},
            .keyword_path = rules_.keyword_paths.find(violation.pointer, violation.rule)
                                .value_or(violation.rule.substr(violation.rule.find('#') + 1)),
            .why_not = branches(violation)};
  }

  std::vector<Finding> find_all(const Violations& violations) const {
    std::vector<Finding> findings;
    for (const auto& violation : violations) findings.push_back(find(violation));
    return findings;
  }

 private:
  std::vector<RefusedBranch> branches(const runtime::Violation& violation) const {
    std::vector<RefusedBranch> all;
    for (const auto& reason : violation.why_not) {
      if (all.empty() || all.back().label != reason.branch) {
        all.push_back({.label = reason.branch, .index = index_of(reason.branch, violation), .findings = {}});
      }
      all.back().findings.push_back(find(reason));
    }
    return all;
  }

  static std::size_t index_of(const std::string& label, const runtime::Violation& violation) {
    const json::Array* labels = violation.expected.array();
    if (labels == nullptr) return 0;
    return static_cast<std::size_t>(std::find(labels->begin(), labels->end(), json::Value(label)) -
                                    labels->begin());
  }

  std::map<std::string, json::TextPlace> places_;
  const PayloadRules& rules_;
};

Verdict malformed(const std::string& file, const json::ParseError& error) {
  return {
      .file = file,
      .findings = {{.violation = {.keyword = "json", .message = "cannot be read as JSON: " + error.message},
                    .pointer = "",
                    .place = {.line = error.line, .column = error.column},
                    .rule = {},
                    .keyword_path = "",
                    .why_not = {}}},
      .warnings = {}};
}

}  // namespace

Verdict check_payload(const std::string& file, std::string_view text, const PayloadRules& rules) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  const auto value = json::parse(text);
  if (!value) return malformed(file, value.error());
  Violations warnings;
  runtime::Report report(rules.chosen.direction, runtime::In::body, most_violations);
  report.warn_into(warnings);
  if (rules.chosen.check) rules.chosen.check(runtime::Payload(text, *value), report);
  std::set<std::string> pointers;
  collect_pointers(report.violations(), pointers);
  collect_pointers(warnings, pointers);
  const Finder finder(text, pointers, rules);
  return {.file = file,
          .findings = finder.find_all(report.violations()),
          .warnings = finder.find_all(warnings),
          .stopped = report.full()};
}

Verdict unreadable(const std::string& file, const std::string& reason) {
  return {.file = file,
          .findings = {{.violation = {.keyword = "file", .message = reason},
                        .pointer = "",
                        .place = {},
                        .rule = {},
                        .keyword_path = "",
                        .why_not = {}}},
          .warnings = {}};
}

}  // namespace understudy::cli
