#include "runtime/xml_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

#include "json/utf8.h"
#include "runtime/check/letters.h"

namespace understudy::runtime {
namespace {

bool is_name_start(char letter) { return is_alpha(letter) || letter == '_' || !is_ascii(letter); }
bool is_name_letter(char letter) {
  return is_name_start(letter) || is_digit(letter) || letter == '-' || letter == '.';
}

bool is_simple_name(std::string_view text) {
  return !text.empty() && is_name_start(text.front()) && all(text, is_name_letter);
}

bool is_control(char letter) {
  const auto byte = static_cast<unsigned char>(letter);
  return byte < 0x20 && letter != '\t' && letter != '\n' && letter != '\r';
}

bool is_letter_of_xml(std::uint32_t code) {
  if (code < 0x20) return code == '\t' || code == '\n' || code == '\r';
  return code < 0xD800 || (code > 0xDFFF && code < 0xFFFE) || (code > 0xFFFF && code <= 0x10FFFF);
}

/// Whether `amp`, `#38` or `#x26` stands between an ampersand and its semicolon.
bool is_reference(std::string_view text) {
  constexpr std::array<std::string_view, 5> own{"amp", "lt", "gt", "quot", "apos"};
  if (std::ranges::find(own, text) != own.end()) return true;
  if (!text.starts_with('#') || text.size() > 9) return false;
  const int base = text.substr(1).starts_with('x') ? 16 : 10;
  const std::string_view digits = text.substr(base == 16 ? 2 : 1);
  std::uint32_t code = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), code, base);
  return error == std::errc() && end == digits.data() + digits.size() && is_letter_of_xml(code);
}

/// The end of a part in which an ampersand is a plain letter, or nothing where none begins here.
std::optional<std::size_t> end_of_plain(std::string_view text, std::size_t at) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 3> parts{
      {{"<![CDATA[", "]]>"}, {"<!--", "-->"}, {"<?", "?>"}}};
  for (const auto& [begin, end] : parts) {
    if (text.substr(at).starts_with(begin)) return std::min(text.find(end, at + begin.size()), text.size());
  }
  return std::nullopt;
}

}  // namespace

bool is_xml_name(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos) return is_simple_name(text);
  return is_simple_name(text.substr(0, colon)) && is_simple_name(text.substr(colon + 1));
}

std::optional<XmlTextFault> xml_text_fault(std::string_view text) {
  const auto control = std::ranges::find_if(text, is_control);
  if (control != text.end())
    return XmlTextFault{"a control character has no place in XML",
                        static_cast<std::size_t>(control - text.begin())};
  for (std::size_t at = text.find_first_of("<&"); at < text.size(); at = text.find_first_of("<&", at + 1)) {
    if (text[at] == '<') {
      at = end_of_plain(text, at).value_or(at);
      continue;
    }
    const std::size_t end = std::min(text.find_first_of(";<& \n", at + 1), text.size());
    if (end == text.size() || text[end] != ';' || !is_reference(text.substr(at + 1, end - at - 1)))
      return XmlTextFault{"an ampersand must begin a reference such as &amp;", at};
  }
  return std::nullopt;
}

bool is_xml_text(std::string_view text) {
  return json::is_utf8(text) && std::ranges::none_of(text, is_control);
}

std::string escape_xml(std::string_view text) {
  std::string escaped;
  for (const char letter : text) {
    if (letter == '&') {
      escaped += "&amp;";
    } else if (letter == '<') {
      escaped += "&lt;";
    } else if (letter == '>') {
      escaped += "&gt;";
    } else if (letter == '"') {
      escaped += "&quot;";
    } else if (is_one_of(letter, "\r\n\t")) {
      escaped += "&#" + std::to_string(static_cast<int>(letter)) + ";";
    } else {
      escaped += letter;
    }
  }
  return escaped;
}

}  // namespace understudy::runtime
