#include "generator/lower/names.h"

#include <algorithm>
#include <cstdint>

#include "generator/lower/reserved.h"

namespace understudy::generator {
namespace {

constexpr std::string_view hexadecimal = "0123456789abcdef";

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
char lower(char c) { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }
char upper(char c) { return is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c; }

/// One code point of UTF-8; takes it off the text. A broken byte counts as itself.
std::uint32_t take_code_point(std::string_view& text) {
  const auto first = static_cast<unsigned char>(text[0]);
  const std::size_t length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  std::uint32_t point = length == 1 ? first : first & (0xFFU >> (length + 1));
  const std::size_t available = std::min(length, text.size());
  for (std::size_t i = 1; i < available; ++i)
    point = (point << 6) | (static_cast<unsigned char>(text[i]) & 0x3FU);
  text.remove_prefix(available);
  return point;
}

std::string spelt(std::uint32_t point) {
  std::string digits;
  for (; point != 0 || digits.size() < 4; point >>= 4)
    digits.insert(digits.begin(), hexadecimal[point & 0xFU]);
  return "u" + digits;
}

/// What a sign is called where it is the only thing to name; empty for what is no sign.
std::string_view word_of(char sign) {
  constexpr std::pair<char, std::string_view> words[] = {
      {' ', "space"},   {'!', "not"},       {'"', "quote"},      {'#', "hash"},  {'$', "dollar"},
      {'%', "percent"}, {'&', "ampersand"}, {'\'', "quote"},     {'(', "open"},  {')', "close"},
      {'*', "star"},    {'+', "plus"},      {',', "comma"},      {'-', "minus"}, {'.', "dot"},
      {'/', "slash"},   {':', "colon"},     {';', "semicolon"},  {'<', "less"},  {'=', "equal"},
      {'>', "greater"}, {'?', "question"},  {'@', "at"},         {'[', "open"},  {'\\', "backslash"},
      {']', "close"},   {'^', "caret"},     {'_', "underscore"}, {'`', "tick"},  {'{', "open"},
      {'|', "bar"},     {'}', "close"},     {'~', "tilde"}};
  const auto known = std::ranges::find(words, sign, &std::pair<char, std::string_view>::first);
  return known == std::end(words) ? std::string_view() : known->second;
}

/// Signs before a name that make it another name: `-1`, `>5`.
bool is_leading(char sign) { return std::string_view("+-<>=!").find(sign) != std::string_view::npos; }

bool is_named(std::uint32_t point) {
  const char c = point < 0x80 ? static_cast<char>(point) : ' ';
  return point >= 0x80 || is_lower(c) || is_upper(c) || is_digit(c);
}

/// The name in ASCII, everything but letters and digits turned to spaces, signs to words where they matter.
std::string ascii_of(std::string_view name) {
  std::vector<std::uint32_t> points;
  while (!name.empty()) points.push_back(take_code_point(name));
  const auto first = std::ranges::find_if(points, is_named);
  std::string out;
  for (auto point = points.begin(); point != points.end(); ++point) {
    const char c = *point < 0x80 ? static_cast<char>(*point) : ' ';
    const bool matters = first == points.end() || (point < first && is_leading(c));
    if (*point >= 0x80) {
      out += " " + spelt(*point) + " ";
    } else if (is_named(*point)) {
      out += c;
    } else {
      out += " " + std::string(matters ? word_of(c) : "") + " ";
    }
  }
  return out;
}

/// Whether a new word starts at `i`: `dN` in `displayName`, `SE` before `erver` in `HTTPServer`.
bool starts_word(std::string_view text, std::size_t i) {
  if (!is_upper(text[i]) || i == 0) return false;
  if (is_lower(text[i - 1]) || is_digit(text[i - 1])) return true;
  return is_upper(text[i - 1]) && i + 1 < text.size() && is_lower(text[i + 1]);
}

std::string guard_start(std::string name, std::string_view digit, std::string_view none) {
  if (name.empty()) return std::string(none);
  return is_digit(name[0]) ? std::string(digit) + name : name;
}

}  // namespace

std::vector<std::string> words_of(std::string_view name) {
  const std::string text = ascii_of(name);
  std::vector<std::string> words;
  bool inside = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == ' ') {
      inside = false;
      continue;
    }
    if (!inside || starts_word(text, i)) words.emplace_back();
    words.back() += lower(text[i]);
    inside = true;
  }
  return words;
}

std::string snake_case(std::string_view name) {
  std::string out;
  for (const std::string& word : words_of(name)) out += (out.empty() ? "" : "_") + word;
  return guard_start(std::move(out), "v", "empty");
}

std::string upper_camel(std::string_view name) {
  std::string out;
  for (const std::string& word : words_of(name)) {
    if (!out.empty() && is_digit(out.back()) && is_digit(word[0])) out += '_';
    out += upper(word[0]);
    out += std::string_view(word).substr(1);
  }
  return guard_start(std::move(out), "V", "Empty");
}

std::string safe_name(std::string name) {
  if (is_reserved(name)) name += '_';
  return name;
}

std::string safe_namespace(std::string name) {
  if (is_of_c_library(name)) name += '_';
  return safe_name(std::move(name));
}

std::string file_stem(std::string name) {
  constexpr std::size_t longest = 100;
  if (name.size() <= longest) return name;
  std::uint32_t hash = 2166136261U;  // FNV-1a
  for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  name.resize(longest);
  return name + "_" + std::to_string(hash);
}

std::string folder_of(std::string_view name_space) {
  std::string folder(name_space);
  for (auto at = folder.find("::"); at != std::string::npos; at = folder.find("::", at))
    folder.replace(at, 2, "_");
  return folder;
}

bool Names::take(const std::string& name, bool is_camel) {
  if (taken_.contains(name) || (is_camel && !taken_in_snake_.insert(snake_case(name)).second)) return false;
  return taken_.insert(name).second;
}

std::string Names::claim(const std::string& name, std::string_view separator, bool is_camel) {
  if (take(name, is_camel)) return name;
  for (std::size_t& number = last_.try_emplace(name, 1).first->second;;) {
    std::string numbered = name + std::string(separator) + std::to_string(++number);
    if (take(numbered, is_camel)) return numbered;
  }
}

std::string Names::claim_snake(std::string_view name) { return claim(safe_name(snake_case(name)), "_"); }

std::string Names::claim_camel(std::string_view name) {
  return claim(safe_name(upper_camel(name)), "", true);
}

}  // namespace understudy::generator
