#include "cli/text_places.h"

#include <algorithm>
#include <vector>

#include "json/utf8.h"

namespace understudy::cli {

namespace {

using Places = std::map<std::string, json::TextPlace>;

constexpr char record_separator = '\x1E';

/// One JSON text of a sequence, and where it starts.
struct Part {
  std::string_view text;
  json::TextPlace start;
};

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

/// Where one comes to after a text.
json::TextPlace behind(json::TextPlace start, std::string_view text) {
  const auto lines = static_cast<std::size_t>(std::ranges::count(text, '\n'));
  const std::size_t column = json::code_points(text.substr(text.rfind('\n') + 1));
  return {.line = start.line + lines, .column = (lines > 0 ? 1 : start.column) + column};
}

/// The texts that runtime::decode_body makes the items of.
std::vector<Part> parts_of(std::string_view text, char separator) {
  std::vector<Part> parts;
  json::TextPlace here;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(separator), text.size() - 1) + 1;
    const std::string_view part = text.substr(0, end);
    const std::string_view bare = part.ends_with(separator) ? part.substr(0, end - 1) : part;
    if (!is_blank(bare)) parts.push_back({bare, here});
    here = behind(here, part);
    text.remove_prefix(end);
  }
  return parts;
}

void add_places(const Part& part, const std::string& prefix, const std::vector<std::string>& below,
                Places& places) {
  const auto found = json::locate(part.text, below);
  for (std::size_t i = 0; i < below.size(); ++i) {
    const bool first_line = found[i].line == 1;
    places[prefix + below[i]] = {.line = part.start.line + found[i].line - 1,
                                 .column = found[i].column + (first_line ? part.start.column - 1 : 0)};
  }
}

Places in_sequence(std::string_view text, const std::set<std::string>& pointers, char separator) {
  Places places;
  std::map<std::string, std::vector<std::string>> below;  // by the index of the text
  for (const std::string& pointer : pointers) {
    places.emplace(pointer, json::TextPlace{});
    if (pointer.empty()) continue;
    const std::size_t end = std::min(pointer.find('/', 1), pointer.size());
    below[pointer.substr(0, end)].push_back(pointer.substr(end));
  }
  const std::vector<Part> parts = parts_of(text, separator);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const auto wanted = below.find("/" + std::to_string(i));
    if (wanted != below.end()) add_places(parts[i], wanted->first, wanted->second, places);
  }
  return places;
}

Places in_json(std::string_view text, const std::set<std::string>& pointers) {
  const std::vector<std::string> list(pointers.begin(), pointers.end());
  const auto found = json::locate(text, list);
  Places places;
  for (std::size_t i = 0; i < list.size(); ++i) places.emplace(list[i], found[i]);
  return places;
}

}  // namespace

Places places_in(std::string_view text, const std::set<std::string>& pointers, runtime::BodyKind kind) {
  if (kind == runtime::BodyKind::json) return in_json(text, pointers);
  if (kind == runtime::BodyKind::json_lines) return in_sequence(text, pointers, '\n');
  if (kind == runtime::BodyKind::json_sequence) return in_sequence(text, pointers, record_separator);
  return {};
}

}  // namespace understudy::cli
