#include "json/scan.h"

#include <algorithm>
#include <cstring>
#include <optional>

#include "json/block.h"
#include "json/utf8.h"

namespace understudy::json {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

const char* skip_digits(const char* at, const char* end) {
  while (at != end && is_digit(*at)) ++at;
  return at;
}

bool is_surrogate(char32_t unit, char32_t first) { return unit >= first && unit < first + 0x400; }

/// The four hex digits that start a text.
std::optional<char32_t> hex_of(std::string_view text) {
  if (text.size() < 4) return std::nullopt;
  char32_t unit = 0;
  for (const char c : text.substr(0, 4)) {
    const std::size_t digit =
        std::string_view("0123456789abcdef").find(is_digit(c) ? c : static_cast<char>(c | 0x20));
    if (digit == std::string_view::npos) return std::nullopt;
    unit = unit << 4 | static_cast<char32_t>(digit);
  }
  return unit;
}

/// A code point that an escape stands for, and how many bytes the escape has; none: malformed.
struct Escape {
  char32_t code_point = 0;
  std::size_t size = 0;
};

std::optional<Escape> unicode_escape(std::string_view raw) {
  const auto unit = hex_of(raw.substr(2));
  if (!unit || is_surrogate(*unit, 0xDC00)) return std::nullopt;
  if (!is_surrogate(*unit, 0xD800)) return Escape{*unit, 6};
  if (!raw.substr(6).starts_with("\\u")) return std::nullopt;
  const auto low = hex_of(raw.substr(8));
  if (!low || !is_surrogate(*low, 0xDC00)) return std::nullopt;
  return Escape{0x10000 + (((*unit - 0xD800) << 10) | (*low - 0xDC00)), 12};
}

/// The escape that a text starts with.
std::optional<Escape> escape_of(std::string_view raw) {
  static constexpr std::string_view letters = "\"\\/bfnrt";
  static constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
  if (raw.size() < 2) return std::nullopt;
  if (raw[1] == 'u') return unicode_escape(raw);
  const std::size_t known = letters.find(raw[1]);
  if (known == std::string_view::npos) return std::nullopt;
  return Escape{static_cast<char32_t>(meanings[known]), 2};
}

bool has_sound_escapes(std::string_view raw) {
  for (std::size_t at = raw.find('\\'); at != std::string_view::npos; at = raw.find('\\', at)) {
    const auto escape = escape_of(raw.substr(at));
    if (!escape) return false;
    at += escape->size;
  }
  return true;
}

/// The rest of a string whose end is found; the looks that most strings do not need.
const char* closed(const char* start, const char* quote, StringToken& token) {
  token.raw = {start, static_cast<std::size_t>(quote - start)};
  if (!token.ascii && !is_utf8(token.raw)) return nullptr;
  if (token.escaped && !has_sound_escapes(token.raw)) return nullptr;
  return quote + 1;
}

}  // namespace

const char* scan_string(const char* at, const char* end, StringToken& token) {
  const char* const start = at;
  std::uint64_t high = 0;
  while (end - at >= Block::width) {
    const Block block(at);
    const std::uint64_t stops = block.stops();
    if (stops == 0) {
      high |= block.high();
      at += Block::width;
      continue;
    }
    high |= block.high() & (stops - 1) & ~stops;
    at += Block::first(stops);
    if (*at != '\\') break;
    token.escaped = true;
    at += 2;
  }
  for (; at < end && *at != '"'; ++at) {
    const auto byte = static_cast<unsigned char>(*at);
    if (byte < 0x20) return nullptr;
    high |= byte & 0x80U;
    if (byte == '\\') {
      token.escaped = true;
      ++at;
    }
  }
  if (at >= end) return nullptr;
  token.ascii = high == 0;
  if (token.ascii && !token.escaped) {
    token.raw = {start, static_cast<std::size_t>(at - start)};
    return at + 1;
  }
  return closed(start, at, token);
}

const char* scan_number(const char* at, const char* end, NumberToken& token) {
  const char* const start = at;
  const bool negative = at != end && *at == '-';
  if (negative) ++at;
  const char* const digits = at;
  std::uint64_t value = 0;
  for (; at != end && is_digit(*at); ++at) value = value * 10 + static_cast<std::uint64_t>(*at - '0');
  if (at == digits || (*digits == '0' && at - digits > 1)) return nullptr;
  token.is_small = at - digits <= 18;
  // Unsigned, as of numbers that are not small it is any value, and the least integer has no opposite.
  token.value = static_cast<std::int64_t>(negative ? 0 - value : value);
  if (at != end && *at == '.') {
    const char* const fraction = ++at;
    at = skip_digits(at, end);
    if (at == fraction) return nullptr;
    token.is_small = false;
  }
  if (at != end && (*at | 0x20) == 'e') {
    ++at;
    if (at != end && (*at == '+' || *at == '-')) ++at;
    const char* const exponent = at;
    at = skip_digits(at, end);
    if (at == exponent) return nullptr;
    token.is_small = false;
  }
  token.text = {start, static_cast<std::size_t>(at - start)};
  return at;
}

const char* scan_word(const char* at, const char* end, std::string_view word) {
  const auto left = static_cast<std::size_t>(end - at);
  return left >= word.size() && std::memcmp(at, word.data(), word.size()) == 0 ? at + word.size() : nullptr;
}

void append_unescaped(std::string& out, std::string_view raw) {
  for (std::size_t at = 0; at < raw.size();) {
    const std::size_t backslash = std::min(raw.find('\\', at), raw.size());
    out.append(raw, at, backslash - at);
    at = backslash;
    if (at == raw.size()) return;
    const auto escape = escape_of(raw.substr(at));
    if (!escape) return;
    append_utf8(out, escape->code_point);
    at += escape->size;
  }
}

std::size_t code_points_unescaped(std::string_view raw) {
  std::size_t count = code_points(raw);
  for (std::size_t at = raw.find('\\'); at != std::string_view::npos; at = raw.find('\\', at)) {
    const auto escape = escape_of(raw.substr(at));
    if (!escape) break;
    count -= escape->size - 1;
    at += escape->size;
  }
  return count;
}

}  // namespace understudy::json
