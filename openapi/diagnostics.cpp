#include "openapi/diagnostics.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "json/utf8.h"
#include "openapi/sources.h"

namespace understudy::openapi {
namespace {

constexpr std::size_t widest_line = 160;

auto order(const Diagnostic& diagnostic) {
  return std::tie(diagnostic.place.file, diagnostic.place.line, diagnostic.place.column, diagnostic.pointer,
                  diagnostic.severity, diagnostic.message);
}

/// Byte offset of the code point with this 0-based number, or the size.
std::size_t offset_of(std::string_view text, std::size_t code_point) {
  std::size_t at = 0;
  for (; at < text.size(); ++at) {
    const bool starts = (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
    if (starts && code_point-- == 0) break;
  }
  return at;
}

/// The line and the caret under it. Of a long line only the part around the caret is shown.
std::string excerpt_of(std::string_view line, std::size_t column) {
  std::size_t caret = offset_of(line, column - 1);
  std::size_t start = 0;
  if (caret > widest_line / 2 && line.size() > widest_line) {
    start = offset_of(line, column - 1 - std::min(column - 1, widest_line / 2));
  }
  const std::size_t length = offset_of(line.substr(start), widest_line);
  std::string under;
  for (const char c : line.substr(start, caret - start)) {
    if (c == '\t')
      under += '\t';
    else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U)
      under += ' ';
  }
  std::string shown(line.substr(start, length));
  // A terminal takes them for commands.
  std::ranges::replace_if(shown, [](unsigned char c) { return (c < 0x20 && c != '\t') || c == 0x7F; }, ' ');
  return shown + "\n" + under + "^";
}

}  // namespace

void Diagnostics::add(Diagnostic diagnostic) { list_.push_back(std::move(diagnostic)); }

bool Diagnostics::has_errors() const {
  return std::ranges::any_of(
      list_, [](const Diagnostic& diagnostic) { return diagnostic.severity == Severity::error; });
}

std::vector<Diagnostic> Diagnostics::sorted() const {
  std::vector<Diagnostic> sorted = list_;
  std::ranges::sort(sorted, {}, order);
  const auto repeated = std::ranges::unique(sorted);
  sorted.erase(repeated.begin(), repeated.end());
  return sorted;
}

std::string_view name_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "error";
    case Severity::warning:
      return "warning";
    case Severity::note:
      return "note";
  }
  return "";
}

std::string headline(const Diagnostic& diagnostic) {
  std::string text = diagnostic.place.file;
  if (diagnostic.place.line > 0) {
    for (const std::size_t number : {diagnostic.place.line, diagnostic.place.column}) {
      text += ':';
      text += std::to_string(number);
    }
  }
  text.append(": ").append(name_of(diagnostic.severity)).append(": ").append(diagnostic.message);
  if (!diagnostic.pointer.empty()) text.append(" (at ").append(diagnostic.pointer).append(")");
  return text;
}

std::string excerpt(const Diagnostic& diagnostic, const Sources& sources) {
  const std::string_view line = sources.line(diagnostic.place.file, diagnostic.place.line);
  if (line.empty() || diagnostic.place.column == 0 || !json::is_utf8(line)) return "";
  return excerpt_of(line, diagnostic.place.column);
}

std::string render(const Diagnostic& diagnostic, const Sources& sources) {
  const std::string below = excerpt(diagnostic, sources);
  return headline(diagnostic) + (below.empty() ? "" : "\n" + below);
}

}  // namespace understudy::openapi
