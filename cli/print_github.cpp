#include "cli/github_command.h"
#include "cli/verdicts.h"

namespace understudy::cli {

namespace {

std::string commands(const std::string& name, const Verdict& verdict, const std::vector<Finding>& findings) {
  std::string text;
  for (const auto& finding : findings) {
    const std::string properties = github_place(verdict.file, finding.place.line, finding.place.column) +
                                   "title=" + github_property(finding.violation.keyword);
    text += github_command(name, properties, as_text(finding, verdict.file));
  }
  return text;
}

}  // namespace

std::string as_github(const Verdicts& verdicts) {
  std::string text;
  for (const auto& remark : verdicts.remarks) {
    text += github_command(
        "warning",
        github_place(remark.place.file, remark.place.line, remark.place.column) + "title=deprecated",
        remark.message);
  }
  for (const auto& verdict : verdicts.payloads) {
    text += commands("warning", verdict, verdict.warnings) + commands("error", verdict, verdict.findings);
    if (verdict.stopped) {
      text += github_command(
          "warning", github_place(verdict.file, 0, 0) + "title=stopped",
          "there may be more than these " + std::to_string(verdict.findings.size()) + " violations");
    }
  }
  return text;
}

}  // namespace understudy::cli
