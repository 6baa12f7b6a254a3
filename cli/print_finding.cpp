#include "cli/print_finding.h"

#include "cli/sound_text.h"
#include "cli/suggest.h"
#include "json/write.h"

namespace understudy::cli {

namespace {

std::string severity(const mock::Finding& finding) { return finding.is_warning ? "warning" : "error"; }

/// `body /name `, and nothing for what is about the whole message.
std::string place(const runtime::Violation& violation) {
  if (violation.keyword.empty() && violation.pointer.empty()) return {};
  const std::string in(runtime::name_of(violation.in));
  return violation.pointer.empty() ? in + " " : in + " " + violation.pointer + " ";
}

std::string rule(const mock::FoundRule& found) {
  const std::string& keyword = found.violation.keyword;
  if (keyword.empty() && found.place.empty()) return {};
  return " (" + keyword + (keyword.empty() || found.place.empty() ? "" : ", ") + found.place + ")";
}

json::Value as_json(const mock::FoundRule& found) {
  json::Object one{{"in", runtime::name_of(found.violation.in)},
                   {"pointer", sound_text(found.violation.pointer)},
                   {"message", sound_text(found.violation.message)}};
  if (!found.violation.keyword.empty()) one.append("keyword", found.violation.keyword);
  if (!found.place.empty()) one.append("rule", sound_text(found.place));
  return one;
}

}  // namespace

std::string finding_as_text(const mock::Finding& finding) {
  std::string head = finding.method + " " + finding.target;
  if (finding.of_answer) head += " → " + std::to_string(finding.status);
  head += ": " + severity(finding) + ": " + (finding.of_answer ? "answer: " : "request: ");
  std::string text;
  for (const mock::FoundRule& found : finding.rules)
    text += (text.empty() ? "" : "\n") +
            printable(head + place(found.violation) + found.violation.message + rule(found));
  return text;
}

std::string finding_as_json(const mock::Finding& finding) {
  json::Object line{{"of", finding.of_answer ? "answer" : "request"},
                    {"severity", severity(finding)},
                    {"cause", finding.cause},
                    {"method", sound_text(finding.method)},
                    {"target", sound_text(finding.target)}};
  if (!finding.operation.empty()) line.append("operation", finding.operation);
  line.append("status", finding.status);
  line.append("refused", finding.is_refused);
  json::Array violations;
  for (const mock::FoundRule& found : finding.rules) violations.push_back(as_json(found));
  line.append("violations", std::move(violations));
  return json::write(line);
}

}  // namespace understudy::cli
