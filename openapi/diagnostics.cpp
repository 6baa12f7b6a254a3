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

/// The bytes of a line that are shown: all of it, or the part around the place where it is long.
struct Window {
  std::size_t start = 0;
  std::size_t caret = 0;
  std::size_t end = 0;
};

Window window_around(const Place& place, std::string_view line, const Sources& sources) {
  const std::size_t caret = sources.byte_of(place);
  const bool is_cut = caret > widest_line / 2 && line.size() > widest_line;
  const std::size_t first = is_cut ? place.column - std::min(place.column - 1, widest_line / 2) : 1;
  return {sources.byte_of({place.file, place.line, first}), caret,
          sources.byte_of({place.file, place.line, first + widest_line})};
}

/// The part of the line, and the caret under it.
std::string excerpt_of(std::string_view line, const Window& window) {
  std::string under;
  for (const char c : line.substr(window.start, window.caret - window.start)) {
    if (c == '\t')
      under += '\t';
    else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U)
      under += ' ';
  }
  std::string shown(line.substr(window.start, window.end - window.start));
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
  if (line.empty() || diagnostic.place.column == 0) return "";
  const Window window = window_around(diagnostic.place, line, sources);
  if (!json::is_utf8(line.substr(window.start, window.end - window.start))) return "";
  return excerpt_of(line, window);
}

std::string render(const Diagnostic& diagnostic, const Sources& sources) {
  const std::string below = excerpt(diagnostic, sources);
  return headline(diagnostic) + (below.empty() ? "" : "\n" + below);
}

}  // namespace understudy::openapi
