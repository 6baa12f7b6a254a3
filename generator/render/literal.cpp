#include "generator/render/literal.h"

#include <sstream>
#include <utility>

#include "json/write.h"

namespace understudy::generator {
namespace {

constexpr std::size_t widest_list = 72;

/// Three octal digits end by themselves, whatever follows.
std::string octal(char c) {
  const auto digit = [byte = static_cast<unsigned char>(c)](unsigned shift) {
    return static_cast<char>('0' + ((byte >> shift) & 7U));
  };
  return {'\\', digit(6), digit(3), digit(0)};
}

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
  return byte >= 0x20 && byte != 0x7F ? std::string(1, c) : octal(c);
}

/// The length of a character that turns the direction of the text around it, at the start of a text;
/// compilers warn of one that nothing turns back.
std::size_t turning_length(std::string_view text) {
  if (!text.starts_with('\xE2')) return 0;
  const bool is_mark = text.starts_with("\u200E") || text.starts_with("\u200F");
  const bool is_embedding = text >= "\u202A" && text.substr(0, 3) <= "\u202E";
  const bool is_isolate = text >= "\u2066" && text.substr(0, 3) <= "\u2069";
  return is_mark || is_embedding || is_isolate ? 3 : 0;
}

bool turns_direction(std::string_view text) {
  for (std::size_t at = text.find('\xE2'); at < text.size(); at = text.find('\xE2', at + 1)) {
    if (turning_length(text.substr(at)) > 0) return true;
  }
  return false;
}

/// What of a text a comment can show: nothing that is no character, or turns the lines around it.
std::string shown_in_comment(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t turning = turning_length(text.substr(at));
    const bool is_control =
        (static_cast<unsigned char>(text[at]) < 0x20 && text[at] != '\n') || text[at] == 0x7F;
    if (turning == 0) out += is_control ? ' ' : text[at];
    at += turning + (turning == 0 ? 1 : 0);
  }
  return out;
}

/// `??/` was a backslash once, and compilers still warn about it; a backslash at the end joins two lines.
std::string without_joints(std::string line) {
  while (!line.empty() && (line.back() == '\\' || line.back() == ' ' || line.ends_with("?\?/")))
    line.pop_back();
  return line;
}

/// Whether a character stands for itself in a literal, whatever is before and behind it.
bool is_plain(char c) {
  const auto code = static_cast<unsigned char>(c);
  return code >= 0x20 && code < 0x7F && c != '"' && c != '\\' && c != '?';
}

}  // namespace

std::string view_literal(std::string_view text) {
  std::string out = "\"";
  out.reserve(text.size() + 8);
  std::size_t turning = 0;  // bytes that are left of such a character
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (is_plain(text[at])) {
      out += text[at];
      continue;
    }
    if (turning == 0) turning = turning_length(text.substr(at));
    if (text[at] == '?' && out.back() == '?') out += '\\';
    out += turning > 0 ? octal(text[at]) : escaped(text[at]);
    turning -= turning > 0 ? 1 : 0;
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

std::string json_text_literal(const json::Value& value) {
  const std::string compact = json::write(value);
  if (compact.find(")json\"") != std::string::npos || turns_direction(compact))
    return string_literal(compact);
  const bool is_short = compact.size() <= widest_list;
  return "R\"json(" + (is_short ? compact : json::write_pretty(value)) + ")json\"";
}

std::string json_literal(const json::Value& value) {
  if (value.is_null()) return "json::Value()";
  if (const bool* flag = value.boolean()) return *flag ? "json::Value(true)" : "json::Value(false)";
  if (const std::string* text = value.string()) return "json::Value(" + string_literal(*text) + ")";
  return "json::parse_trusted(" + json_text_literal(value) + ")";
}

std::vector<std::string> doc_lines(std::string_view text, std::size_t width) {
  std::vector<std::string> lines;
  std::istringstream paragraphs{shown_in_comment(text)};
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

std::vector<std::string> filled(const std::vector<std::string>& texts, const std::string& gap) {
  constexpr std::size_t width = 100;
  std::vector<std::string> lines;
  for (const std::string& text : texts) {
    const bool has_room = !lines.empty() && lines.back().size() + gap.size() + text.size() <= width;
    if (has_room) lines.back() += gap + text;
    if (!has_room) lines.push_back(text);
  }
  return lines;
}

std::string filled_literals(const std::vector<std::string>& texts) {
  std::vector<std::string> items;
  for (const std::string& text : texts) items.push_back(string_literal(text));
  const std::string line = braced(items);
  if (line.find('\n') == std::string::npos) return line;
  std::string lines;
  for (const std::string& one : filled(items, ", ")) lines += "    " + one + ",\n";
  return "{\n" + lines + "}";
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
  std::istringstream words{shown_in_comment(text)};
  for (std::string word; words >> word;) out += (out.empty() ? "" : " ") + word;
  return without_joints(std::move(out));
}

}  // namespace understudy::generator
