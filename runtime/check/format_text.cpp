#include "runtime/check/formats.h"
#include "runtime/check/letters.h"

namespace understudy::runtime {
namespace {

bool is_base64_text(std::string_view text, std::string_view extra, bool padding_needed) {
  const std::size_t end = std::min(text.find('='), text.size());
  const std::string_view padding = text.substr(end);
  const std::string_view letters = text.substr(0, end);
  const bool known =
      all(letters, [&](char letter) { return is_alphanumeric(letter) || is_one_of(letter, extra); });
  if (!known || padding.size() > 2 || !all(padding, [](char letter) { return letter == '='; })) return false;
  if (letters.size() % 4 == 1) return false;
  return padding_needed || !padding.empty() ? text.size() % 4 == 0 : true;
}

/// What RFC 6570, section 2.1 allows outside of expressions, one byte or escape at a time.
bool is_template_literal(char letter) {
  return !is_one_of(letter, "\"<>\\^`{|}% ") && static_cast<unsigned char>(letter) > 0x20 && letter != 0x7F;
}

/// The length of a name in an expression, 0 where there is none.
std::size_t name_length(std::string_view text) {
  std::size_t i = 0;
  bool after_letter = false;
  while (i < text.size()) {
    if (text[i] == '%' && i + 2 < text.size() && is_hex(text[i + 1]) && is_hex(text[i + 2])) {
      i += 2;
    } else if (!is_alphanumeric(text[i]) && text[i] != '_' && !(text[i] == '.' && after_letter)) {
      break;
    }
    after_letter = text[i] != '.';
    ++i;
  }
  return after_letter ? i : 0;
}

bool is_variable(std::string_view text) {
  const std::size_t length = name_length(text);
  if (length == 0) return false;
  text.remove_prefix(length);
  if (text.empty() || text == "*") return true;
  const bool prefix = text.starts_with(':') && text.size() >= 2 && text.size() <= 5;
  return prefix && all(text.substr(1), is_digit) && text[1] != '0';
}

bool is_expression(std::string_view text) {
  if (!text.empty() && is_one_of(text.front(), "+#./;?&=,!@|")) text.remove_prefix(1);
  while (true) {
    const std::size_t comma = std::min(text.find(','), text.size());
    if (!is_variable(text.substr(0, comma))) return false;
    if (comma == text.size()) return true;
    text.remove_prefix(comma + 1);
  }
}

}  // namespace

bool is_uri_template(std::string_view text) {
  while (!text.empty()) {
    std::size_t length = 1;
    if (text.front() == '{') {
      const std::size_t end = text.find('}');
      if (end == std::string_view::npos || !is_expression(text.substr(1, end - 1))) return false;
      length = end + 1;
    } else if (text.front() == '%') {
      if (text.size() < 3 || !is_hex(text[1]) || !is_hex(text[2])) return false;
      length = 3;
    } else if (!is_template_literal(text.front())) {
      return false;
    }
    text.remove_prefix(length);
  }
  return true;
}

bool is_uuid(std::string_view text) {
  if (text.size() != 36) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
    if (dash ? text[i] != '-' : !is_hex(text[i])) return false;
  }
  return true;
}

bool is_json_pointer(std::string_view text) {
  if (!text.empty() && text.front() != '/') return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '~' && (i + 1 == text.size() || (text[i + 1] != '0' && text[i + 1] != '1'))) return false;
  }
  return true;
}

bool is_relative_json_pointer(std::string_view text) {
  const auto take_integer = [&](bool zero_allowed) {
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    const bool sound = digits > 0 && (text.front() != '0' || (zero_allowed && digits == 1));
    text.remove_prefix(digits);
    return sound;
  };
  if (!take_integer(true)) return false;
  if (text.starts_with('+') || text.starts_with('-')) {
    text.remove_prefix(1);
    if (!take_integer(false)) return false;
  }
  return text == "#" || is_json_pointer(text);
}

bool is_base64(std::string_view text) { return is_base64_text(text, "+/", true); }

bool is_base64url(std::string_view text) { return is_base64_text(text, "-_", false); }

}  // namespace understudy::runtime
