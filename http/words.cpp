#include "http/words.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace understudy::http {

namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

constexpr std::array<bool, 256> token_characters = [] {
  std::array<bool, 256> known{};
  for (unsigned char c = '0'; c <= '9'; ++c) known[c] = true;
  for (unsigned char c = 'A'; c <= 'Z'; ++c) known[c] = known[c + std::size_t{'a' - 'A'}] = true;
  for (const char c : std::string_view("!#$%&'*+-.^_`|~")) known[static_cast<unsigned char>(c)] = true;
  return known;
}();

}  // namespace

bool is_token(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(),
                                      [](char c) { return token_characters[static_cast<unsigned char>(c)]; });
}

bool holds_control(std::string_view text) {
  bool found = false;  // without leaving early, so that many bytes are looked at together
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    found |= (byte < 0x20 && byte != '\t') || byte == 0x7F;
  }
  return found;
}

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

bool same_word(std::string_view left, std::string_view right) {
  return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                    [](char a, char b) { return lower(a) == lower(b); });
}

bool lists_word(std::string_view list, std::string_view word) {
  while (true) {
    const auto comma = list.find(',');
    if (same_word(trimmed(list.substr(0, comma)), word)) return true;
    if (comma == std::string_view::npos) return false;
    list.remove_prefix(comma + 1);
  }
}

}  // namespace understudy::http
