#include "cli/sound_text.h"

#include "json/utf8.h"

namespace understudy::cli {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// The length of the character that a text starts with; 0 where it starts with none.
std::size_t length_of_first(std::string_view text) {
  for (std::size_t length = 1; length <= 4 && length <= text.size(); ++length) {
    if (json::is_utf8(text.substr(0, length))) return length;
  }
  return 0;
}

bool has_no_xml(std::string_view character) {
  if (character.size() == 1) {
    const char c = character.front();
    return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
  }
  return character == "\xEF\xBF\xBE" || character == "\xEF\xBF\xBF";
}

std::string xml_character(std::string_view character) {
  if (has_no_xml(character)) return std::string(replacement);
  if (character == "&") return "&amp;";
  if (character == "<") return "&lt;";
  if (character == ">") return "&gt;";
  if (character == "\"") return "&quot;";
  if (character == "\t") return "&#9;";
  if (character == "\n") return "&#10;";
  if (character == "\r") return "&#13;";
  return std::string(character);
}

}  // namespace

std::string sound_text(std::string_view text) {
  if (json::is_utf8(text)) return std::string(text);
  std::string sound;
  while (!text.empty()) {
    const std::size_t length = length_of_first(text);
    sound += length == 0 ? replacement : text.substr(0, length);
    text.remove_prefix(length == 0 ? 1 : length);
  }
  return sound;
}

std::string xml_text(std::string_view text) {
  const std::string sound = sound_text(text);
  std::string escaped;
  for (std::string_view rest = sound; !rest.empty();) {
    const std::size_t length = length_of_first(rest);
    escaped += xml_character(rest.substr(0, length));
    rest.remove_prefix(length);
  }
  return escaped;
}

}  // namespace understudy::cli
