#include "cli/sound_text.h"
#include "cli/verdicts.h"
#include "json/write.h"

namespace understudy::cli {

namespace {

json::Value integer(std::size_t number) { return static_cast<std::uint64_t>(number); }

/// The file that holds a rule with the rule's pointer in it: `pets.yaml#/components/schemas/Pet/minLength`.
std::string absolute(const std::string& file, const std::string& location) {
  const auto hash = location.find('#');
  return hash == std::string::npos ? location : sound_text(file) + location.substr(hash);
}

json::Value place_of(const runtime::SpecPlace& place) {
  return json::Object{
      {"file", sound_text(place.file)}, {"line", integer(place.line)}, {"column", integer(place.column)}};
}

json::Array units(const std::vector<Finding>& findings, bool valid);

/// A branch of a union as a unit of its own, around what it asks for.
json::Value branch_unit(const Finding& finding, const RefusedBranch& branch) {
  const std::string step = "/" + std::to_string(branch.index);
  return json::Object{{"valid", false},
                      {"keywordLocation", finding.keyword_path + step},
                      {"absoluteKeywordLocation", absolute(finding.rule.file, finding.violation.rule) + step},
                      {"instanceLocation", finding.violation.pointer},
                      {"branch", branch.label},
                      {"errors", units(branch.findings, false)}};
}

bool has_rule(const Finding& finding) { return !finding.rule.file.empty(); }

json::Value unit_of(const Finding& finding, bool valid) {
  const auto& violation = finding.violation;
  json::Object unit{{"valid", valid}, {"keywordLocation", finding.keyword_path}};
  if (has_rule(finding)) {
    unit.append("absoluteKeywordLocation", absolute(finding.rule.file, violation.rule));
  }
  unit.append("instanceLocation", violation.pointer);
  unit.append(valid ? "warning" : "error", violation.message);
  unit.append("keyword", violation.keyword);
  unit.append("expected", violation.expected);
  if (violation.found) unit.append("found", *violation.found);
  if (finding.place.line > 0) {
    unit.append("line", integer(finding.place.line));
    unit.append("column", integer(finding.place.column));
  }
  if (has_rule(finding)) unit.append("rule", place_of(finding.rule));
  if (finding.why_not.empty()) return unit;
  json::Array branches;
  for (const auto& branch : finding.why_not) branches.push_back(branch_unit(finding, branch));
  unit.append("errors", std::move(branches));
  return unit;
}

json::Array units(const std::vector<Finding>& findings, bool valid) {
  json::Array all;
  for (const auto& finding : findings) all.push_back(unit_of(finding, valid));
  return all;
}

json::Value payload_unit(const Verdict& verdict, const Verdicts& verdicts) {
  json::Object unit{{"file", sound_text(verdict.file)},
                    {"valid", verdict.ok()},
                    {"keywordLocation", ""},
                    {"absoluteKeywordLocation", absolute(verdicts.root.file, verdicts.root_location)},
                    {"instanceLocation", ""}};
  if (!verdict.ok()) unit.append("errors", units(verdict.findings, false));
  if (verdict.stopped) unit.append("stopped", true);
  if (!verdict.warnings.empty()) unit.append("warnings", units(verdict.warnings, true));
  return unit;
}

}  // namespace

std::string as_json(const Verdicts& verdicts) {
  bool valid = true;
  json::Array payloads;
  for (const auto& verdict : verdicts.payloads) {
    valid = valid && verdict.ok();
    payloads.push_back(payload_unit(verdict, verdicts));
  }
  json::Array warnings;
  for (const auto& remark : verdicts.remarks) {
    warnings.push_back(json::Object{{"warning", remark.message}, {"rule", place_of(remark.place)}});
  }
  json::Object document{{"valid", valid}, {"subject", verdicts.subject}, {"payloads", std::move(payloads)}};
  if (!warnings.empty()) document.append("warnings", std::move(warnings));
  return json::write_pretty(document) + "\n";
}

}  // namespace understudy::cli
