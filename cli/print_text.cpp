#include "cli/suggest.h"
#include "cli/verdicts.h"
#include "runtime/check/broken.h"
#include "runtime/describe.h"

namespace understudy::cli {

namespace {

enum class Paint { bold, red, yellow, green, faint };

/// Writes lines with or without the colours of a terminal.
class Writer {
 public:
  explicit Writer(bool painted) : painted_(painted) {}

  Writer& operator<<(const std::string& text) {
    text_ += printable(text);
    return *this;
  }

  Writer& put(Paint paint, const std::string& text) {
    if (painted_) text_ += start_of(paint);
    text_ += printable(text);
    if (painted_) text_ += "\x1b[0m";
    return *this;
  }

  void indent(std::size_t depth) { text_.append(depth * 2, ' '); }
  void end_line() { text_ += '\n'; }
  std::string take() { return std::move(text_); }

 private:
  static const char* start_of(Paint paint) {
    switch (paint) {
      case Paint::bold:
        return "\x1b[1m";
      case Paint::red:
        return "\x1b[1;31m";
      case Paint::yellow:
        return "\x1b[1;33m";
      case Paint::green:
        return "\x1b[32m";
      case Paint::faint:
        return "\x1b[2m";
    }
    return "";
  }

  bool painted_;
  std::string text_;
};

std::string sentence(const Finding& finding) {
  const auto words = runtime::describe_without_branches(finding.violation);
  return finding.violation.keyword == "file" ? finding.violation.message : words;
}

void write_rule(Writer& out, const Finding& finding) {
  if (finding.rule.file.empty()) return;
  out.put(Paint::faint, " (" + finding.violation.keyword + ", " + place_text(finding.rule) + ")");
}

void write_branches(Writer& out, const std::string& file, const Finding& finding, std::size_t depth);

/// A finding without its severity, and what it folds.
void write_finding(Writer& out, const std::string& file, const Finding& finding, std::size_t depth) {
  out << sentence(finding);
  write_rule(out, finding);
  out.end_line();
  write_branches(out, file, finding, depth + 1);
}

void write_place(Writer& out, const std::string& file, const Finding& finding) {
  const bool is_known = finding.place.line > 0;
  out.put(Paint::bold, (is_known ? place_text(file, finding.place.line, finding.place.column) : file) + ":")
      << " ";
}

void write_nearest(Writer& out, const std::string& file, const RefusedBranch& branch, std::size_t depth) {
  out.indent(depth);
  out << "nearest is " + runtime::branch_name(branch.label) + ":";
  out.end_line();
  for (const auto& finding : branch.findings) {
    out.indent(depth + 1);
    write_place(out, file, finding);
    write_finding(out, file, finding, depth + 1);
  }
}

/// Of a branch that was not meant, the first reason is enough.
void write_folded(Writer& out, const RefusedBranch& branch, std::size_t depth) {
  out.indent(depth);
  out.put(Paint::faint, "why not " + runtime::branch_name(branch.label) + ": ")
      << runtime::describe(branch.findings.front().violation);
  write_rule(out, branch.findings.front());
  if (const auto more = branch.findings.size() - 1; more > 0)
    out << ", and " + std::to_string(more) + " more";
  out.end_line();
}

void write_branches(Writer& out, const std::string& file, const Finding& finding, std::size_t depth) {
  for (std::size_t i = 0; i < finding.why_not.size(); ++i) {
    if (i == 0) write_nearest(out, file, finding.why_not[i], depth);
    if (i > 0) write_folded(out, finding.why_not[i], depth);
  }
}

void write_all(Writer& out, const std::string& file, const std::vector<Finding>& findings, Paint paint) {
  for (const auto& finding : findings) {
    write_place(out, file, finding);
    out.put(paint, paint == Paint::red ? "error: " : "warning: ");
    write_finding(out, file, finding, 0);
  }
}

}  // namespace

std::string place_text(const std::string& file, std::size_t line, std::size_t column) {
  return file + ":" + std::to_string(line) + ":" + std::to_string(column);
}

std::string place_text(const runtime::SpecPlace& place) {
  return place_text(place.file, place.line, place.column);
}

std::string as_text(const Verdict& verdict, bool painted) {
  Writer out(painted);
  const std::string& file = verdict.file;
  write_all(out, file, verdict.warnings, Paint::yellow);
  write_all(out, file, verdict.findings, Paint::red);
  if (verdict.ok()) {
    if (verdict.file != "-") out << file + ": ";
    out.put(Paint::green, "ok");
    out.end_line();
  } else if (verdict.stopped) {
    out << file + ": stopped after " + std::to_string(verdict.findings.size()) + " violations";
    out.end_line();
  }
  return out.take();
}

std::string as_text(const Finding& finding, const std::string& file) {
  Writer out(false);
  write_finding(out, file, finding, 0);
  std::string text = out.take();
  text.pop_back();
  return text;
}

std::string as_text(const Remark& remark, bool painted) {
  Writer out(painted);
  out.put(Paint::bold, place_text(remark.place) + ":") << " ";
  out.put(Paint::yellow, "warning: ") << remark.message;
  out.end_line();
  return out.take();
}

}  // namespace understudy::cli
