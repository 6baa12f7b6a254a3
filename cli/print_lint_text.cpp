#include <algorithm>

#include "cli/github_command.h"
#include "cli/linted.h"
#include "cli/suggest.h"
#include "openapi/rule.h"

namespace understudy::cli {

namespace {

using openapi::Severity;

/// Without what steers a terminal. Tabs stay, since the caret below stands under them, and so do the ends of
/// lines of an excerpt.
std::string shown(std::string_view lines) {
  std::string text;
  while (true) {
    const std::size_t end = std::min(lines.find_first_of("\t\n"), lines.size());
    text += printable(lines.substr(0, end));
    if (end == lines.size()) return text;
    text += lines[end];
    lines.remove_prefix(end + 1);
  }
}

/// `type-name, JSON Schema 2020-12 Validation, section 6.1.1`.
std::string rule_text(const openapi::Diagnostic& finding) {
  return std::string(openapi::info_of(finding.rule).id) + ", " + std::string(section_of(finding));
}

std::string counted(std::size_t count, const std::string& thing) {
  return std::to_string(count) + " " + thing + (count == 1 ? "" : "s");
}

std::string summary(const Linted& linted) {
  std::string text = printable(linted.spec) + ": " + counted(linted.count(Severity::error), "error") + ", " +
                     counted(linted.count(Severity::warning), "warning");
  const std::size_t notes = linted.count(Severity::note);
  if (notes > 0) text += ", " + counted(notes, "note");
  if (linted.notes_left_out > 0) text += "; `--notes` adds " + counted(linted.notes_left_out, "note");
  return text + "\n";
}

}  // namespace

std::size_t Linted::count(Severity severity) const {
  const auto is_it = [&](const openapi::Diagnostic& finding) { return finding.severity == severity; };
  return static_cast<std::size_t>(std::ranges::count_if(findings, is_it));
}

std::string lint_text(const Linted& linted) {
  std::string text;
  for (const openapi::Diagnostic& finding : linted.findings) {
    text += printable(headline(finding)) + " [" + rule_text(finding) + "]\n";
    const std::string below = shown(excerpt(finding, *linted.sources));
    if (!below.empty()) text += below + "\n";
  }
  return text + summary(linted);
}

std::string lint_github(const std::vector<Linted>& all) {
  std::string text;
  for (const Linted& linted : all) {
    for (const openapi::Diagnostic& finding : linted.findings) {
      const bool is_note = finding.severity == Severity::note;
      const std::string properties =
          github_place(finding.place.file, finding.place.line, finding.place.column) +
          "title=" + github_property(openapi::info_of(finding.rule).id);
      text += github_command(is_note ? "notice" : std::string(name_of(finding.severity)), properties,
                             finding.message + " (" + std::string(section_of(finding)) + ")");
    }
  }
  return text;
}

}  // namespace understudy::cli
