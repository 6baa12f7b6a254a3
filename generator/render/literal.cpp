#include "generator/render/literal.h"

#include <sstream>
#include <utility>

#include "json/write.h"

namespace understudy::generator {
namespace {

constexpr std::size_t widest_list = 72;

std::string escaped(char c) {
  switch (c) {
    case '"':
      return "\\\"";
    case '\\':
      return "\\\\";
    case '\n':
      return "\\n";
    case '\t':
      return "\\t";
    case '\r':
      return "\\r";
    default:
      break;
  }
  const auto byte = static_cast<unsigned char>(c);
  if (byte >= 0x20 && byte != 0x7F) return std::string(1, c);
  // Three octal digits end by themselves, whatever follows.
  const auto digit = [&](unsigned shift) { return static_cast<char>('0' + ((byte >> shift) & 7U)); };
  return {'\\', digit(6), digit(3), digit(0)};
}

/// `??/` was a backslash once, and compilers still warn about it; a backslash at the end joins two lines.
std::string without_joints(std::string line) {
  while (!line.empty() && (line.back() == '\\' || line.back() == ' ' || line.ends_with("?\?/")))
    line.pop_back();
  return line;
}

}  // namespace

std::string view_literal(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '?' && out.back() == '?') out += '\\';
    out += escaped(c);
  }
  return out + "\"sv";
}

std::string string_literal(std::string_view text) {
  std::string out = view_literal(text);
  out.resize(out.size() - 2);
  // Whoever takes a mere literal stops at a NUL.
  if (text.find('\0') == std::string_view::npos) return out;
  return "std::string_view(" + out + ", " + std::to_string(text.size()) + ")";
}

std::string json_literal(const json::Value& value) {
  if (value.is_null()) return "json::Value()";
  if (const bool* flag = value.boolean()) return *flag ? "json::Value(true)" : "json::Value(false)";
  if (const std::string* text = value.string()) return "json::Value(" + string_literal(*text) + ")";
  const std::string compact = json::write(value);
  if (compact.find(")json\"") != std::string::npos)
    return "json::parse_trusted(" + string_literal(compact) + ")";
  const std::string text = compact.size() <= 72 ? compact : json::write_pretty(value);
  return "json::parse_trusted(R\"json(" + text + ")json\")";
}

std::vector<std::string> doc_lines(std::string_view text, std::size_t width) {
  std::vector<std::string> lines;
  std::istringstream paragraphs{std::string(text)};
  for (std::string paragraph; std::getline(paragraphs, paragraph);) {
    std::istringstream words(paragraph);
    std::string line;
    for (std::string word; words >> word;) {
      if (!line.empty() && line.size() + 1 + word.size() > width) lines.push_back(std::exchange(line, ""));
      line += (line.empty() ? "" : " ") + word;
    }
    if (!line.empty() || (!lines.empty() && !lines.back().empty())) lines.push_back(line);
  }
  for (std::string& line : lines) line = without_joints(std::move(line));
  while (!lines.empty() && lines.back().empty()) lines.pop_back();
  return lines;
}

std::string braced(const std::vector<std::string>& items) {
  std::string line;
  std::string lines;
  for (const std::string& item : items) {
    line += (line.empty() ? "" : ", ") + item;
    lines += "    " + item + ",\n";
  }
  return line.size() <= widest_list ? "{" + line + "}" : "{\n" + lines + "}";
}

std::string braced_literals(const std::vector<std::string>& texts) {
  std::vector<std::string> items;
  for (const std::string& text : texts) items.push_back(string_literal(text));
  return braced(items);
}

std::string variant_of(const std::vector<std::string>& alternatives) {
  std::string line;
  std::string lines;
  for (const std::string& one : alternatives) {
    line += (line.empty() ? "" : ", ") + one;
    lines += (lines.empty() ? "\n      " : ",\n      ") + one;
  }
  return "std::variant<" + (line.size() <= widest_list ? line : lines) + ">";
}

std::string one_line(std::string_view text) {
  std::string out;
  std::istringstream words{std::string(text)};
  for (std::string word; words >> word;) out += (out.empty() ? "" : " ") + word;
  return without_joints(std::move(out));
}

}  // namespace understudy::generator
