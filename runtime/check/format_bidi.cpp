#include <re2/re2.h>

#include <algorithm>
#include <string>

#include "json/utf8.h"
#include "runtime/check/formats.h"

namespace understudy::runtime {
namespace {

/// The classes of UAX 9 that the rule speaks of.
enum class Direction { left, right, arabic_number, european_number, mark, neutral };

bool is_in(char32_t letter, const RE2& set) {
  std::string text;
  json::append_utf8(text, letter);
  return RE2::FullMatch(text, set);
}

Direction direction_of(char32_t letter) {
  static const RE2 marks("\\p{Mn}", RE2::Quiet);
  static const RE2 right("[\\p{Hebrew}\\p{Arabic}\\p{Syriac}\\p{Thaana}\\p{Nko}\\p{Samaritan}\\p{Mandaic}]",
                         RE2::Quiet);
  if ((letter >= '0' && letter <= '9') || (letter >= 0x6F0 && letter <= 0x6F9))
    return Direction::european_number;
  if (letter >= 0x660 && letter <= 0x669) return Direction::arabic_number;
  if (letter == '-' || letter == 0xB7 || letter == 0x30FB || letter == 0x200C || letter == 0x200D)
    return Direction::neutral;
  if (is_in(letter, marks)) return Direction::mark;
  return is_in(letter, right) ? Direction::right : Direction::left;
}

std::vector<Direction> directions_of(const std::u32string& label) {
  std::vector<Direction> directions;
  for (const char32_t letter : label) directions.push_back(direction_of(letter));
  return directions;
}

bool has(const std::vector<Direction>& label, Direction direction) {
  return std::ranges::find(label, direction) != label.end();
}

bool keeps_rule(std::vector<Direction> label) {
  if (label.front() != Direction::left && label.front() != Direction::right) return false;
  const bool from_right = label.front() == Direction::right;
  const bool both_numbers = has(label, Direction::arabic_number) && has(label, Direction::european_number);
  if (has(label, from_right ? Direction::left : Direction::right) || (from_right && both_numbers))
    return false;
  if (!from_right && has(label, Direction::arabic_number)) return false;
  while (label.back() == Direction::mark) label.pop_back();
  return label.back() != Direction::neutral;
}

}  // namespace

bool keeps_bidi_rule(const std::vector<std::u32string>& labels) {
  std::vector<std::vector<Direction>> all;
  for (const std::u32string& label : labels) all.push_back(directions_of(label));
  const bool is_bidi = std::ranges::any_of(all, [](const auto& label) {
    return has(label, Direction::right) || has(label, Direction::arabic_number);
  });
  return !is_bidi || std::ranges::all_of(all, keeps_rule);
}

}  // namespace understudy::runtime
