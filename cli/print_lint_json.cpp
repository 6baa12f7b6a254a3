#include <algorithm>

#include "cli/linted.h"
#include "cli/sound_text.h"
#include "json/write.h"
#include "openapi/rule.h"

namespace understudy::cli {

namespace {

using openapi::Severity;

json::Value integer(std::size_t number) { return static_cast<std::uint64_t>(number); }

json::Value unit_of(const openapi::Diagnostic& finding) {
  return json::Object{{"severity", name_of(finding.severity)},   {"rule", openapi::info_of(finding.rule).id},
                      {"section", section_of(finding)},          {"message", sound_text(finding.message)},
                      {"file", sound_text(finding.place.file)},  {"line", integer(finding.place.line)},
                      {"column", integer(finding.place.column)}, {"pointer", sound_text(finding.pointer)}};
}

json::Value document_of(const Linted& linted) {
  json::Array findings;
  for (const openapi::Diagnostic& finding : linted.findings) findings.push_back(unit_of(finding));
  json::Object document{{"spec", sound_text(linted.spec)},
                        {"valid", linted.count(Severity::error) == 0},
                        {"errors", integer(linted.count(Severity::error))},
                        {"warnings", integer(linted.count(Severity::warning))},
                        {"notes", integer(linted.count(Severity::note) + linted.notes_left_out)}};
  document.append("findings", std::move(findings));
  return document;
}

}  // namespace

std::string lint_json(const std::vector<Linted>& all) {
  json::Array documents;
  const auto is_sound = [](const Linted& linted) { return linted.count(Severity::error) == 0; };
  for (const Linted& linted : all) documents.push_back(document_of(linted));
  return json::write_pretty(json::Object{{"valid", std::ranges::all_of(all, is_sound)},
                                         {"documents", std::move(documents)}}) +
         "\n";
}

}  // namespace understudy::cli
