#include <algorithm>
#include <filesystem>

#include "cli/linted.h"
#include "cli/sound_text.h"
#include "json/write.h"
#include "openapi/rule.h"
#include "runtime/percent.h"

// SARIF 2.1.0 (OASIS Standard of 27 March 2020); sections below are its.

namespace understudy::cli {

namespace {

json::Value integer(std::size_t number) { return static_cast<std::uint64_t>(number); }

/// A text in which braces stand for no placeholder (section 3.11.5).
json::Value message(std::string_view text) {
  std::string escaped;
  for (const char c : sound_text(text)) {
    escaped += c;
    if (c == '{' || c == '}') escaped += c;
  }
  return json::Object{{"text", escaped}};
}

/// A file by its URI: relative ones start from where the program was (section 3.4.3).
json::Value artifact(const std::string& file) {
  const std::string path = runtime::percent_encode(sound_text(file), "/");
  if (std::filesystem::path(file).is_absolute()) return json::Object{{"uri", "file://" + path}};
  return json::Object{{"uri", path}, {"uriBaseId", "%SRCROOT%"}};
}

json::Value location_of(const openapi::Diagnostic& finding) {
  const std::size_t line = std::max<std::size_t>(finding.place.line, 1);
  const std::size_t column = std::max<std::size_t>(finding.place.column, 1);
  json::Object location{
      {"physicalLocation", json::Object{{"artifactLocation", artifact(finding.place.file)},
                                        {"region", json::Object{{"startLine", integer(line)},
                                                                {"startColumn", integer(column)}}}}}};
  if (!finding.pointer.empty()) {
    location.append("logicalLocations",
                    json::Array{json::Object{{"fullyQualifiedName", sound_text(finding.pointer)}}});
  }
  return location;
}

std::size_t index_of(openapi::Rule rule) {
  const auto all = openapi::all_rules();
  const auto found = std::ranges::find(all, rule, &openapi::RuleInfo::rule);
  return static_cast<std::size_t>(found - all.begin());
}

json::Value result_of(const openapi::Diagnostic& finding) {
  return json::Object{{"ruleId", openapi::info_of(finding.rule).id},
                      {"ruleIndex", integer(index_of(finding.rule))},
                      {"level", name_of(finding.severity)},
                      {"message", message(finding.message)},
                      {"locations", json::Array{location_of(finding)}},
                      {"properties", json::Object{{"section", section_of(finding)}}}};
}

json::Array rules() {
  json::Array all;
  for (const openapi::RuleInfo& info : openapi::all_rules()) {
    all.push_back(
        json::Object{{"id", info.id},
                     {"shortDescription", message(info.help)},
                     {"help", message(std::string(info.help) + " See " + std::string(info.section) + ".")},
                     {"defaultConfiguration", json::Object{{"level", name_of(info.severity)}}},
                     {"properties", json::Object{{"section", info.section}}}});
  }
  return all;
}

}  // namespace

std::string lint_sarif(const std::vector<Linted>& all) {
  json::Array results;
  for (const Linted& linted : all) {
    for (const openapi::Diagnostic& finding : linted.findings) results.push_back(result_of(finding));
  }
  const json::Object driver{
      {"name", "understudy"}, {"semanticVersion", UNDERSTUDY_VERSION}, {"rules", rules()}};
  const json::Object run{{"tool", json::Object{{"driver", driver}}},
                         {"columnKind", "unicodeCodePoints"},
                         {"results", std::move(results)}};
  return json::write_pretty(json::Object{{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                                         {"version", "2.1.0"},
                                         {"runs", json::Array{run}}}) +
         "\n";
}

}  // namespace understudy::cli
