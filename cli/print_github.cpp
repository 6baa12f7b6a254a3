#include "cli/sound_text.h"
#include "cli/verdicts.h"

namespace understudy::cli {

namespace {

/// The text of a workflow command: a line break would end it.
std::string escaped_data(std::string_view text) {
  std::string escaped;
  for (const char c : sound_text(text)) {
    if (c == '%') {
      escaped += "%25";
    } else if (c == '\r') {
      escaped += "%0D";
    } else if (c == '\n') {
      escaped += "%0A";
    } else if (static_cast<unsigned char>(c) < 0x20) {
      escaped += '?';
    } else {
      escaped += c;
    }
  }
  return escaped;
}

/// The same inside of a property, where `:` and `,` mean something.
std::string escaped_property(std::string_view text) {
  std::string escaped;
  for (const char c : escaped_data(text)) {
    if (c == ':') {
      escaped += "%3A";
    } else if (c == ',') {
      escaped += "%2C";
    } else {
      escaped += c;
    }
  }
  return escaped;
}

std::string command(const std::string& name, const std::string& properties, const std::string& text) {
  return "::" + name + " " + properties + "::" + escaped_data(text) + "\n";
}

std::string place(const std::string& file, std::size_t line, std::size_t column) {
  std::string text = file == "-" ? "" : "file=" + escaped_property(file) + ",";
  if (line > 0 && file != "-")
    text += "line=" + std::to_string(line) + ",col=" + std::to_string(column) + ",";
  return text;
}

std::string commands(const std::string& name, const Verdict& verdict, const std::vector<Finding>& findings) {
  std::string text;
  for (const auto& finding : findings) {
    const std::string properties = place(verdict.file, finding.place.line, finding.place.column) +
                                   "title=" + escaped_property(finding.violation.keyword);
    text += command(name, properties, as_text(finding, verdict.file));
  }
  return text;
}

}  // namespace

std::string as_github(const Verdicts& verdicts) {
  std::string text;
  for (const auto& remark : verdicts.remarks) {
    text += command("warning",
                    place(remark.place.file, remark.place.line, remark.place.column) + "title=deprecated",
                    remark.message);
  }
  for (const auto& verdict : verdicts.payloads) {
    text += commands("warning", verdict, verdict.warnings) + commands("error", verdict, verdict.findings);
    if (verdict.stopped) {
      text +=
          command("warning", place(verdict.file, 0, 0) + "title=stopped",
                  "there may be more than these " + std::to_string(verdict.findings.size()) + " violations");
    }
  }
  return text;
}

}  // namespace understudy::cli
