#include "runtime/check/punycode.h"

#include <algorithm>
#include <cstdint>

#include "runtime/check/letters.h"

namespace understudy::runtime {
namespace {

constexpr std::uint32_t base = 36;
constexpr std::uint32_t least = 1;
constexpr std::uint32_t most = 26;
constexpr std::uint32_t first_letter = 128;
constexpr std::uint32_t first_bias = 72;
constexpr std::uint32_t last_letter = 0x10FFFF;

std::uint32_t adapt(std::uint32_t delta, std::uint32_t count, bool first) {
  delta = first ? delta / 700 : delta / 2;
  delta += delta / count;
  std::uint32_t steps = 0;
  for (; delta > ((base - least) * most) / 2; steps += base) delta /= base - least;
  return steps + (base - least + 1) * delta / (delta + 38);
}

std::uint32_t threshold(std::uint32_t step, std::uint32_t bias) {
  return step <= bias ? least : std::min(step - bias, most);
}

std::optional<std::uint32_t> digit_of(char letter) {
  if (is_alpha(letter)) return static_cast<std::uint32_t>(to_lower(letter) - 'a');
  if (is_digit(letter)) return static_cast<std::uint32_t>(letter - '0' + 26);
  return std::nullopt;
}

/// Takes one variable-length integer from the front.
std::optional<std::uint32_t> take_integer(std::string_view& text, std::uint32_t bias) {
  std::uint64_t value = 0;
  std::uint64_t weight = 1;
  for (std::uint32_t step = base;; step += base) {
    if (text.empty()) return std::nullopt;
    const auto digit = digit_of(text.front());
    text.remove_prefix(1);
    if (!digit) return std::nullopt;
    value += *digit * weight;
    if (value > 0x7FFFFFFF) return std::nullopt;
    const std::uint32_t limit = threshold(step, bias);
    if (*digit < limit) return static_cast<std::uint32_t>(value);
    weight *= base - limit;
    if (weight > 0x7FFFFFFF) return std::nullopt;
  }
}

char letter_of(std::uint32_t digit) {
  return static_cast<char>(digit < 26 ? 'a' + static_cast<int>(digit) : '0' + static_cast<int>(digit) - 26);
}

void append_integer(std::string& out, std::uint32_t delta, std::uint32_t bias) {
  for (std::uint32_t step = base;; step += base) {
    const std::uint32_t limit = threshold(step, bias);
    if (delta < limit) break;
    out += letter_of(limit + (delta - limit) % (base - limit));
    delta = (delta - limit) / (base - limit);
  }
  out += letter_of(delta);
}

}  // namespace

std::optional<std::u32string> decode_utf8(std::string_view text) {
  std::u32string letters;
  for (std::size_t i = 0; i < text.size();) {
    const auto first = static_cast<unsigned char>(text[i]);
    const std::size_t length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (length == 0 || i + length > text.size()) return std::nullopt;
    char32_t letter = length == 1 ? first : first & (0x7FU >> length);
    for (std::size_t j = 1; j < length; ++j) {
      const auto next = static_cast<unsigned char>(text[i + j]);
      if ((next & 0xC0U) != 0x80U) return std::nullopt;
      letter = (letter << 6U) | (next & 0x3FU);
    }
    letters += letter;
    i += length;
  }
  return letters;
}

std::optional<std::u32string> decode_punycode(std::string_view text) {
  std::u32string letters;
  if (const std::size_t dash = text.rfind('-'); dash != std::string_view::npos) {
    letters.assign(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(dash));
    text.remove_prefix(dash + 1);
  }
  std::uint64_t letter = first_letter;
  std::uint64_t place = 0;
  std::uint32_t bias = first_bias;
  while (!text.empty()) {
    const auto delta = take_integer(text, bias);
    if (!delta) return std::nullopt;
    const auto count = static_cast<std::uint32_t>(letters.size()) + 1;
    bias = adapt(*delta, count, place == 0 && letter == first_letter && bias == first_bias);
    place += *delta;
    letter += place / count;
    place %= count;
    if (letter > last_letter || (letter >= 0xD800 && letter <= 0xDFFF)) return std::nullopt;
    letters.insert(letters.begin() + static_cast<std::ptrdiff_t>(place), static_cast<char32_t>(letter));
    ++place;
  }
  return letters;
}

std::string encode_punycode(std::u32string_view label) {
  std::string out;
  for (const char32_t c : label) {
    if (c < first_letter) out += static_cast<char>(c);
  }
  const auto basic = static_cast<std::uint32_t>(out.size());
  if (basic > 0) out += '-';
  std::uint32_t letter = first_letter;
  std::uint32_t delta = 0;
  std::uint32_t bias = first_bias;
  for (std::uint32_t done = basic; done < label.size();) {
    std::uint32_t next = last_letter;
    for (const char32_t c : label) next = c >= letter ? std::min<std::uint32_t>(next, c) : next;
    delta += (next - letter) * (done + 1);
    letter = next;
    for (const char32_t c : label) {
      if (c < letter) ++delta;
      if (c != letter) continue;
      append_integer(out, delta, bias);
      bias = adapt(delta, done + 1, done == basic);
      delta = 0;
      ++done;
    }
    ++delta;
    ++letter;
  }
  return out;
}

}  // namespace understudy::runtime
