#include "cli/check_payload.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

#include "cli/text_places.h"
#include "json/parse.h"
#include "runtime/body.h"
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

/// What a file holds and how it is to be read.
struct Body {
  std::string_view text;
  runtime::MediaType type;
  runtime::BodyKind kind = runtime::BodyKind::json;
};

Body body_of(std::string_view text, const ChosenCheck& chosen) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  Body body{.text = text, .type = {}};
  if (chosen.media != nullptr) body.type = runtime::parse_media_type(chosen.media_type).value_or(body.type);
  if (chosen.media != nullptr && !body.type.type.empty()) body.kind = runtime::kind_of(body.type);
  if (chosen.media != nullptr && runtime::is_json_by_schema(body.type, chosen.media->shape)) {
    body.kind = runtime::BodyKind::json;
  }
  const bool is_json = body.kind == runtime::BodyKind::json || runtime::is_sequence(body.kind);
  if (is_json && text.starts_with(byte_order_mark)) body.text.remove_prefix(byte_order_mark.size());
  return body;
}

/// Turns violations of one text into findings.
class Finder {
 public:
  Finder(const Body& body, const std::set<std::string>& pointers, const PayloadRules& rules)
      : places_(places_in(body.text, pointers, body.kind)), rules_(rules) {}

  Finding find(const runtime::Violation& violation) const {
    const auto& rule_at = rules_.api.place_of;
    return {.violation = violation,
            .pointer = pointer_of(violation),
            .place = place_of(violation.pointer),
            .rule = rule_at ? rule_at(violation.rule) : runtime::SpecPlace{},
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
  json::TextPlace place_of(const std::string& pointer) const {
    const auto found = places_.find(pointer);
    return found == places_.end() ? json::TextPlace{.line = 0, .column = 0} : found->second;
  }

  std::vector<RefusedBranch> branches(const runtime::Violation& violation) const {
    std::vector<RefusedBranch> all;
    // Of `contains` they are of items and belong to no branch.
    for (const auto& reason : violation.why_not) {
      if (reason.branch.empty()) continue;
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

Verdict malformed(const std::string& file, const json::ParseError& error, bool is_json) {
  return {.file = file,
          .findings = {{.violation = {.keyword = is_json ? "json" : "body",
                                      .message = (is_json ? "cannot be read as JSON: " : "cannot be read: ") +
                                                 error.message},
                        .pointer = "",
                        .place = {.line = error.line, .column = error.column},
                        .rule = {},
                        .keyword_path = "",
                        .why_not = {}}},
          .warnings = {}};
}

/// A warning where a member stands twice: readers differ in which of the two they take.
std::vector<Finding> repeated_member(std::string_view text) {
  const auto strict = json::parse(text, {.unique_names = true});
  if (strict) return {};
  Verdict verdict = malformed({}, strict.error(), true);
  verdict.findings.front().violation.message =
      "is ambiguous: " + strict.error().message + ", and the last one counts";
  return std::move(verdict.findings);
}

}  // namespace

Verdict check_payload(const std::string& file, std::string_view text, const PayloadRules& rules) {
  const ChosenCheck& chosen = rules.chosen;
  const Body body = body_of(text, chosen);
  const bool is_json = body.kind == runtime::BodyKind::json;
  const auto value =
      is_json ? json::parse(body.text) : runtime::decode_body(body.text, body.type, *chosen.media);
  if (!value) return malformed(file, value.error(), is_json);
  Violations warnings;
  runtime::Report report(chosen.direction, runtime::In::body, most_violations);
  report.warn_into(warnings);
  if (!is_json) {
    runtime::check_body(*value, body.type, *chosen.media, report);
  } else if (chosen.check) {
    chosen.check(runtime::Payload(body.text, *value), report);
  }
  std::set<std::string> pointers;
  collect_pointers(report.violations(), pointers);
  collect_pointers(warnings, pointers);
  const Finder finder(body, pointers, rules);
  Verdict verdict{.file = file,
                  .findings = finder.find_all(report.violations()),
                  .warnings = is_json ? repeated_member(body.text) : std::vector<Finding>(),
                  .stopped = report.full()};
  std::ranges::move(finder.find_all(warnings), std::back_inserter(verdict.warnings));
  return verdict;
}

Verdict unreadable(const std::string& file, const std::string& reason) {
  return {.file = file,
          .findings = {{.violation = {.keyword = "file", .message = reason},
                        .pointer = "",
                        .place = {.line = 0, .column = 0},
                        .rule = {},
                        .keyword_path = "",
                        .why_not = {}}},
          .warnings = {}};
}

}  // namespace understudy::cli
