#include <array>
#include <cstdio>

#include "runtime/check/ecma.h"

namespace understudy::runtime {
namespace {

constexpr std::string_view digit = "0-9";
constexpr std::string_view no_digit = "\\x{0}-\\x{2f}\\x{3a}-\\x{10ffff}";
constexpr std::string_view word = "0-9A-Z_a-z";
constexpr std::string_view no_word = "\\x{0}-\\x{2f}\\x{3a}-\\x{40}\\x{5b}-\\x{5e}\\x{60}\\x{7b}-\\x{10ffff}";
constexpr std::string_view space =
    "\\x{9}-\\x{d}\\x{20}\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{"
    "feff}";
constexpr std::string_view no_space =
    "\\x{0}-\\x{8}\\x{e}-\\x{1f}\\x{21}-\\x{9f}\\x{a1}-\\x{167f}\\x{1681}-\\x{1fff}\\x{200b}-\\x{2027}"
    "\\x{202a}-\\x{202e}\\x{2030}-\\x{205e}\\x{2060}-\\x{2fff}\\x{3001}-\\x{fefe}\\x{ff00}-\\x{10ffff}";

tl::unexpected<std::string> fail(std::string message) {
  return tl::unexpected<std::string>(std::move(message));
}

EcmaAtom set_of(std::string_view set) { return {.letter = {}, .set = std::string(set)}; }
EcmaAtom letter_of(char32_t letter) { return {.letter = letter, .set = {}}; }

std::optional<char32_t> hex_digit(char32_t letter) {
  if (letter >= '0' && letter <= '9') return letter - '0';
  if (letter >= 'a' && letter <= 'f') return letter - 'a' + 10;
  if (letter >= 'A' && letter <= 'F') return letter - 'A' + 10;
  return std::nullopt;
}

std::optional<char32_t> hex(EcmaCursor& cursor, std::size_t digits) {
  char32_t number = 0;
  for (std::size_t i = 0; i < digits; ++i) {
    const auto digit_value = hex_digit(cursor.peek(i));
    if (!digit_value) return std::nullopt;
    number = number * 16 + *digit_value;
  }
  cursor.next += digits;
  return number;
}

/// `\u{1F600}`; the cursor is behind the brace.
EcmaResult braced_code_point(EcmaCursor& cursor) {
  char32_t number = 0;
  const std::size_t start = cursor.next;
  while (const auto digit_value = hex_digit(cursor.peek())) {
    number = number * 16 + *digit_value;
    ++cursor.next;
    if (number > 0x10FFFF) return fail("names a character beyond Unicode");
  }
  if (cursor.next == start || !cursor.take('}')) return fail("has a \\u{ that is not complete");
  return letter_of(number);
}

EcmaResult unicode_escape(EcmaCursor& cursor) {
  if (cursor.take('{')) return braced_code_point(cursor);
  const auto first = hex(cursor, 4);
  if (!first) return fail("has a \\u without four digits");
  if (*first < 0xD800 || *first > 0xDBFF) return letter_of(*first);
  EcmaCursor ahead = cursor;
  if (!ahead.take(U"\\u")) return letter_of(*first);
  const auto second = hex(ahead, 4);
  if (!second || *second < 0xDC00 || *second > 0xDFFF) return letter_of(*first);
  cursor.next = ahead.next;
  return letter_of(0x10000 + ((*first - 0xD800) << 10U) + (*second - 0xDC00));
}

EcmaResult property_escape(EcmaCursor& cursor, bool negated) {
  if (!cursor.take('{')) return fail("has a \\p without a property");
  std::string name;
  while (!cursor.at_end() && cursor.peek() != '}' && cursor.peek() < 0x80) {
    name += static_cast<char>(cursor.text[cursor.next++]);
  }
  if (!cursor.take('}')) return fail("has a \\p{ that is not closed");
  auto set = property_set(name, negated);
  if (!set) return fail("names the property " + name + ", which is not known");
  return std::move(*set);
}

EcmaResult letter_escape(EcmaCursor& cursor, char32_t letter) {
  switch (letter) {
    case 'd':
      return set_of(digit);
    case 'D':
      return set_of(no_digit);
    case 'w':
      return set_of(word);
    case 'W':
      return set_of(no_word);
    case 's':
      return set_of(space);
    case 'S':
      return set_of(no_space);
    case 't':
      return letter_of('\t');
    case 'n':
      return letter_of('\n');
    case 'v':
      return letter_of('\v');
    case 'f':
      return letter_of('\f');
    case 'r':
      return letter_of('\r');
    case 'u':
      return unicode_escape(cursor);
    case 'p':
      return property_escape(cursor, false);
    case 'P':
      return property_escape(cursor, true);
    case 'x':
      if (const auto number = hex(cursor, 2)) return letter_of(*number);
      return fail("has a \\x without two digits");
    case 'c':
      if (const char32_t key = cursor.peek(); (key >= 'A' && key <= 'Z') || (key >= 'a' && key <= 'z')) {
        ++cursor.next;
        return letter_of(key % 32);
      }
      return fail("has a \\c without a letter");
    default:
      return fail(std::string("has the escape \\") + static_cast<char>(letter) +
                  ", which ECMA-262 does not know");
  }
}

bool is_ascii_letter(char32_t letter) {
  return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
}

}  // namespace

EcmaResult read_escape(EcmaCursor& cursor) {
  if (cursor.at_end()) return fail("ends in a \\");
  const char32_t letter = cursor.text[cursor.next++];
  if (is_ascii_letter(letter)) return letter_escape(cursor, letter);
  if (letter == '0' && !(cursor.peek() >= '0' && cursor.peek() <= '9')) return letter_of(0);
  if (letter >= '0' && letter <= '9') return fail("has an octal escape, which ECMA-262 does not know");
  return letter_of(letter);
}

std::string quoted_letter(char32_t letter) {
  if (is_ascii_letter(letter) || (letter >= '0' && letter <= '9'))
    return std::string(1, static_cast<char>(letter));
  if (letter >= 0xD800 && letter <= 0xDFFF) return {};
  std::array<char, 16> text{};
  const int length = std::snprintf(text.data(), text.size(), "\\x{%x}", static_cast<unsigned>(letter));
  return {text.data(), static_cast<std::size_t>(length)};
}

namespace {

EcmaResult class_atom(EcmaCursor& cursor) {
  if (!cursor.take('\\')) return letter_of(cursor.text[cursor.next++]);
  if (cursor.take('b')) return letter_of('\b');
  return read_escape(cursor);
}

/// `a-z`, with the parts beyond Unicode's surrogates only.
std::string range(char32_t first, char32_t last) {
  if (first >= 0xD800 && first <= 0xDFFF) first = 0xE000;
  if (last >= 0xD800 && last <= 0xDFFF) last = 0xD7FF;
  return first > last ? std::string() : quoted_letter(first) + "-" + quoted_letter(last);
}

std::string text_of(const EcmaAtom& atom) { return atom.letter ? quoted_letter(*atom.letter) : atom.set; }

/// One atom of a class, or a range of two.
tl::expected<Translation, std::string> class_part(EcmaCursor& cursor) {
  const EcmaResult first = class_atom(cursor);
  if (!first) return fail(first.error());
  Translation part{text_of(*first), first->needs_backtracking};
  if (cursor.peek() != '-' || cursor.peek(1) == ']' || cursor.peek(1) == 0 || !first->letter) return part;
  EcmaCursor ahead = cursor;
  ahead.take('-');
  const EcmaResult last = class_atom(ahead);
  if (!last) return fail(last.error());
  if (!last->letter) return part;
  if (*last->letter < *first->letter) return fail("has a range in a class that runs backwards");
  cursor.next = ahead.next;
  part.text = range(*first->letter, *last->letter);
  return part;
}

}  // namespace

tl::expected<Translation, std::string> read_class(EcmaCursor& cursor) {
  const bool negated = cursor.take('^');
  Translation set;
  bool closed = cursor.take(']');
  while (!closed && !cursor.at_end()) {
    const auto part = class_part(cursor);
    if (!part) return fail(part.error());
    set.text += part->text;
    set.needs_backtracking = set.needs_backtracking || part->needs_backtracking;
    closed = cursor.take(']');
  }
  if (!closed) return fail("has a [ that is not closed");
  if (set.text.empty()) {
    set.text = negated ? "[\\x{0}-\\x{10ffff}]" : "[^\\x{0}-\\x{10ffff}]";
  } else {
    set.text = (negated ? "[^" : "[") + set.text + "]";
  }
  return set;
}

}  // namespace understudy::runtime
