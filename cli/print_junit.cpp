#include "cli/sound_text.h"
#include "cli/verdicts.h"
#include "runtime/describe.h"

namespace understudy::cli {

namespace {

std::string attribute(const std::string& name, const std::string& value) {
  return " " + name + "=\"" + xml_text(value) + "\"";
}

std::string number(const std::string& name, std::size_t value) {
  return attribute(name, std::to_string(value));
}

bool is_unreadable(const Verdict& verdict) {
  return !verdict.ok() && verdict.findings.front().violation.keyword == "file";
}

/// The element text, line by line as it is: a line break may stand in XML, only in attributes it may not.
std::string lines_of(const Verdict& verdict) {
  std::string text;
  std::string line;
  for (const char c : as_text(verdict, false)) {
    if (c == '\n') {
      text += xml_text(line) + "\n";
      line.clear();
    } else {
      line += c;
    }
  }
  return text + xml_text(line);
}

std::string fault(const Verdict& verdict) {
  const auto& first = verdict.findings.front().violation;
  const std::string element = is_unreadable(verdict) ? "error" : "failure";
  const std::size_t more = verdict.findings.size() - 1;
  const std::string message =
      (is_unreadable(verdict) ? first.message : runtime::describe(first)) +
      (more > 0 ? ", and " + std::to_string(more) + (more == 1 ? " more violation" : " more violations")
                : "");
  return "      <" + element + attribute("message", message) + attribute("type", first.keyword) + ">\n" +
         lines_of(verdict) + "      </" + element + ">\n";
}

std::string test_case(const Verdict& verdict, const Verdicts& verdicts) {
  const std::string name = verdict.file == "-" ? "standard input" : verdict.file;
  std::string text = "    <testcase" + attribute("name", name) +
                     attribute("classname", verdicts.spec + " " + verdicts.subject);
  if (verdict.file != "-") text += attribute("file", verdict.file);
  if (verdict.ok() && verdict.warnings.empty()) return text + "/>\n";
  text += ">\n";
  if (!verdict.ok()) text += fault(verdict);
  if (verdict.ok()) text += "      <system-out>\n" + lines_of(verdict) + "      </system-out>\n";
  return text + "    </testcase>\n";
}

}  // namespace

std::string as_junit(const Verdicts& verdicts) {
  std::size_t failures = 0;
  std::size_t errors = 0;
  std::string cases;
  for (const auto& verdict : verdicts.payloads) {
    cases += test_case(verdict, verdicts);
    if (is_unreadable(verdict)) {
      ++errors;
    } else if (!verdict.ok()) {
      ++failures;
    }
  }
  const std::string counts =
      number("tests", verdicts.payloads.size()) + number("failures", failures) + number("errors", errors);
  std::string remarks;
  for (const auto& remark : verdicts.remarks)
    remarks += xml_text(place_text(remark.place) + ": " + remark.message) + "\n";
  if (!remarks.empty()) remarks = "    <system-out>\n" + remarks + "    </system-out>\n";
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites" +
         attribute("name", "understudy validate") + counts + ">\n  <testsuite" +
         attribute("name", verdicts.spec + " " + verdicts.subject) + counts + ">\n" + cases + remarks +
         "  </testsuite>\n</testsuites>\n";
}

}  // namespace understudy::cli
