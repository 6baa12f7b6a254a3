#include "cli/print_verdict.h"

#include "cli/suggest.h"
#include "json/write.h"

namespace understudy::cli {

namespace {

std::string place_text(const std::string& file, std::size_t line, std::size_t column) {
  return file + ":" + std::to_string(line) + ":" + std::to_string(column);
}

std::string shown_pointer(const std::string& pointer) {
  return pointer.empty() ? "(whole)" : printable(pointer);
}

void append_line(std::string& out, const std::string& file, const Finding& finding, std::size_t depth) {
  out.append(depth * 2, ' ');
  out += place_text(file, finding.place.line, finding.place.column) + " " + shown_pointer(finding.pointer) +
         ": " + finding.violation.keyword + ": " + printable(finding.violation.message);
  if (!finding.rule.file.empty()) {
    out += " (" + place_text(finding.rule.file, finding.rule.line, finding.rule.column) + ")";
  }
  out += "\n";
  for (const auto& reason : finding.why_not) append_line(out, file, reason, depth + 1);
}

json::Value integer(std::size_t number) { return static_cast<std::uint64_t>(number); }

json::Array as_values(const std::vector<Finding>& findings);

json::Value as_value(const Finding& finding) {
  json::Object value{{"line", integer(finding.place.line)},  {"column", integer(finding.place.column)},
                     {"pointer", finding.pointer},           {"keyword", finding.violation.keyword},
                     {"message", finding.violation.message}, {"expected", finding.violation.expected}};
  if (finding.violation.found) value.append("found", *finding.violation.found);
  value.append("rule", finding.violation.rule);
  if (!finding.rule.file.empty()) {
    value.append("spec", json::Object{{"file", finding.rule.file},
                                      {"line", integer(finding.rule.line)},
                                      {"column", integer(finding.rule.column)}});
  }
  if (!finding.why_not.empty()) value.append("why_not", as_values(finding.why_not));
  return value;
}

json::Array as_values(const std::vector<Finding>& findings) {
  json::Array values;
  for (const auto& finding : findings) values.push_back(as_value(finding));
  return values;
}

json::Value as_value(const Verdict& verdict) {
  json::Object value{{"file", verdict.file}, {"ok", verdict.ok()}};
  if (verdict.malformed) {
    value.append("malformed", json::Object{{"line", integer(verdict.malformed->line)},
                                           {"column", integer(verdict.malformed->column)},
                                           {"message", verdict.malformed->message}});
  } else {
    value.append("violations", as_values(verdict.findings));
    if (verdict.stopped) value.append("stopped", true);
  }
  return value;
}

}  // namespace

std::string as_text(const Verdict& verdict) {
  if (verdict.ok()) return verdict.file == "-" ? "ok\n" : verdict.file + ": ok\n";
  if (const auto& fault = verdict.malformed) {
    return place_text(verdict.file, fault->line, fault->column) + ": " + printable(fault->message) + "\n";
  }
  std::string text;
  for (const auto& finding : verdict.findings) append_line(text, verdict.file, finding, 0);
  if (verdict.stopped) {
    text += verdict.file + ": stopped after " + std::to_string(verdict.findings.size()) + " violations\n";
  }
  return text;
}

std::string as_json(const std::vector<Verdict>& verdicts) {
  json::Array values;
  for (const auto& verdict : verdicts) values.push_back(as_value(verdict));
  return json::write_pretty(values) + "\n";
}

}  // namespace understudy::cli
