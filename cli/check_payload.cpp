#include "cli/check_payload.h"

namespace understudy::cli {

namespace {

constexpr std::size_t most_violations = 1000;

std::string pointer_of(const runtime::Violation& violation) {
  const auto* missing = violation.expected.string();
  if (violation.keyword != "required" || !missing) return violation.pointer;
  return violation.pointer + "/" + json::escape_token(*missing);
}

std::vector<Finding> findings_of(const std::vector<runtime::Violation>& violations, const std::string& text,
                                 const runtime::Api& api) {
  std::vector<Finding> findings;
  for (const auto& violation : violations) {
    findings.push_back({violation, pointer_of(violation), json::locate(text, violation.pointer),
                        api.place_of ? api.place_of(violation.rule) : runtime::SpecPlace{},
                        findings_of(violation.why_not, text, api)});
  }
  return findings;
}

}  // namespace

Verdict check_payload(const std::string& file, const std::string& text, const ChosenCheck& chosen,
                      const runtime::Api& api) {
  const auto value = json::parse(text);
  if (!value) return {file, value.error(), {}, false};
  runtime::Report report(chosen.direction, runtime::In::body, most_violations);
  if (chosen.check) chosen.check(runtime::Payload(text, *value), report);
  return {file, std::nullopt, findings_of(report.violations(), text, api), report.full()};
}

}  // namespace understudy::cli
