#pragma once

#include <algorithm>
#include <string_view>

namespace understudy::runtime {

constexpr bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }
constexpr bool is_alpha(char letter) {
  return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
}
constexpr bool is_alphanumeric(char letter) { return is_digit(letter) || is_alpha(letter); }
constexpr bool is_hex(char letter) {
  return is_digit(letter) || (letter >= 'a' && letter <= 'f') || (letter >= 'A' && letter <= 'F');
}
constexpr bool is_ascii(char letter) { return static_cast<unsigned char>(letter) < 0x80; }
constexpr char to_lower(char letter) {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}
constexpr int hex_value(char letter) { return is_digit(letter) ? letter - '0' : to_lower(letter) - 'a' + 10; }

/// Equal but for the case of ASCII letters.
constexpr bool same_word(std::string_view left, std::string_view right) {
  return std::ranges::equal(left, right, [](char a, char b) { return to_lower(a) == to_lower(b); });
}

/// Whether one of `letters` is `letter`.
constexpr bool is_one_of(char letter, std::string_view letters) {
  return letters.find(letter) != std::string_view::npos;
}

template <class Predicate>
constexpr bool all(std::string_view text, Predicate predicate) {
  return std::ranges::all_of(text, predicate);
}

}  // namespace understudy::runtime
