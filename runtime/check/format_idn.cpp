#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "json/utf8.h"
#include "runtime/check/formats.h"

namespace understudy::runtime {
namespace {

bool is_among(char32_t letter, std::u32string_view letters) {
  return letters.find(letter) != std::u32string_view::npos;
}

/// Tables of Unicode by way of RE2: the only use of an expression here, and of the simplest kind.
bool is_in(char32_t letter, const RE2& set) {
  std::string text;
  json::append_utf8(text, letter);
  return RE2::FullMatch(text, set);
}

// RFC 5892, section 2.6: what the categories alone would get wrong.
constexpr std::u32string_view allowed = U"\u00DF\u03C2\u06FD\u06FE\u0F0B\u3007";
constexpr std::u32string_view refused = U"\u0640\u07FA\u302E\u302F\u3031\u3032\u3033\u3034\u3035\u303B";

/// The code points of letters, digits and marks (RFC 5892, section 2.1), those folded away left out.
bool is_letter_or_digit(char32_t letter) {
  static const RE2 set("[\\p{Ll}\\p{Lo}\\p{Lm}\\p{Mn}\\p{Mc}\\p{Nd}]", RE2::Quiet);
  return is_in(letter, set);
}

/// Parts of Unicode that only stand for others and that normalisation takes away (section 2.2), and old
/// Hangul (section 2.9).
bool is_unstable(char32_t letter) {
  static constexpr std::array<std::pair<char32_t, char32_t>, 12> ranges{{{0x1100, 0x11FF},
                                                                         {0x3131, 0x318E},
                                                                         {0xA960, 0xA97C},
                                                                         {0xD7B0, 0xD7FB},
                                                                         {0xF900, 0xFAFF},
                                                                         {0xFB00, 0xFDFF},
                                                                         {0xFE70, 0xFEFF},
                                                                         {0xFF00, 0xFFEF},
                                                                         {0x1D400, 0x1D7FF},
                                                                         {0x2F800, 0x2FA1F},
                                                                         {0x2070, 0x209F},
                                                                         {0x2100, 0x214F}}};
  return std::ranges::any_of(
      ranges, [&](const auto& range) { return letter >= range.first && letter <= range.second; });
}

bool is_virama(char32_t letter) {
  constexpr std::u32string_view viramas =
      U"\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D\u0DCA\u0E3A\u0EBA\u0F84\u1039\u103A\u1714"
      U"\u1734\u17D2"
      U"\u1A60\u1B44\u1BAA\u1BAB\u1BF2\u1BF3\u2D7F\uA806\uA8C4\uA953\uA9C0\uAAF6\uABED";
  return is_among(letter, viramas);
}

/// Letters that are written joined on both sides; near enough to the joining types of Unicode for appendix
/// A.1.
bool joins(char32_t letter) {
  static const RE2 set("[\\p{Arabic}\\p{Syriac}\\p{Nko}\\p{Mongolian}\\p{Mandaic}]", RE2::Quiet);
  constexpr std::u32string_view right_only =
      U"\u0622\u0623\u0624\u0625\u0627\u0629\u062F\u0630\u0631\u0632\u0648\u0671";
  return is_in(letter, set) && !is_among(letter, right_only) && letter != 0x0621;
}

bool is_greek(char32_t letter) {
  static const RE2 set("\\p{Greek}", RE2::Quiet);
  return is_in(letter, set);
}

bool is_hebrew(char32_t letter) {
  static const RE2 set("\\p{Hebrew}", RE2::Quiet);
  return is_in(letter, set);
}

bool is_japanese(char32_t letter) {
  static const RE2 set("[\\p{Hiragana}\\p{Katakana}\\p{Han}]", RE2::Quiet);
  return is_in(letter, set);
}

bool has_between(std::u32string_view label, char32_t first, char32_t last) {
  return std::ranges::any_of(label, [&](char32_t letter) { return letter >= first && letter <= last; });
}

bool is_joined_around(std::u32string_view label, std::size_t at) {
  return at > 0 && at + 1 < label.size() && joins(label[at - 1]) && joins(label[at + 1]);
}

/// RFC 5892, appendix A: code points that are at home only beside others.
bool fits_context(std::u32string_view label, std::size_t at) {
  const char32_t before = at > 0 ? label[at - 1] : 0;
  const char32_t after = at + 1 < label.size() ? label[at + 1] : 0;
  switch (label[at]) {
    case 0x200C:
      return is_virama(before) || is_joined_around(label, at);
    case 0x200D:
      return is_virama(before);
    case 0x00B7:
      return before == 'l' && after == 'l';
    case 0x0375:
      return after != 0 && is_greek(after);
    case 0x05F3:
    case 0x05F4:
      return before != 0 && is_hebrew(before);
    case 0x30FB:
      return std::ranges::any_of(label, [](char32_t one) { return one != 0x30FB && is_japanese(one); });
    default:
      return false;
  }
}

bool is_at_home(std::u32string_view label, std::size_t at) {
  const char32_t letter = label[at];
  if (letter < 0x80)
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-';
  if (is_among(letter, U"\u200C\u200D\u00B7\u0375\u05F3\u05F4\u30FB")) return fits_context(label, at);
  if (is_among(letter, allowed)) return true;
  if (letter >= 0x660 && letter <= 0x669) return !has_between(label, 0x6F0, 0x6F9);
  if (letter >= 0x6F0 && letter <= 0x6F9) return !has_between(label, 0x660, 0x669);
  return !is_among(letter, refused) && !is_unstable(letter) && is_letter_or_digit(letter);
}

bool starts_with_mark(std::u32string_view label) {
  static const RE2 marks("\\p{M}", RE2::Quiet);
  return is_in(label.front(), marks);
}

}  // namespace

bool is_unicode_label(std::u32string_view label) {
  if (label.empty() || label.front() == '-' || label.back() == '-' || starts_with_mark(label)) return false;
  if (label.size() > 3 && label[2] == '-' && label[3] == '-') return false;
  for (std::size_t i = 0; i < label.size(); ++i) {
    if (!is_at_home(label, i)) return false;
  }
  return true;
}

}  // namespace understudy::runtime
