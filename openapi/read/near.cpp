#include "openapi/read/near.h"

#include <algorithm>
#include <cctype>
#include <vector>

namespace understudy::openapi {
namespace {

constexpr std::size_t longest_word = 64;

std::string lower(std::string_view text) {
  std::string out(text);
  std::ranges::transform(out, out.begin(),
                         [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return out;
}

/// How many insertions, removals and replacements lie between the two (Levenshtein); two letters that changed
/// places count as one.
std::size_t distance(std::string_view left, std::string_view right) {
  std::vector<std::size_t> before(right.size() + 1), last(right.size() + 1), now(right.size() + 1);
  for (std::size_t j = 0; j <= right.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= left.size(); ++i) {
    now[0] = i;
    for (std::size_t j = 1; j <= right.size(); ++j) {
      const std::size_t replaced = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
      now[j] = std::min({last[j] + 1, now[j - 1] + 1, replaced});
      const bool swapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
      if (swapped) now[j] = std::min(now[j], before[j - 2] + 1);
    }
    before = last;
    last = now;
  }
  return last[right.size()];
}

}  // namespace

std::optional<std::string> near_word(std::string_view word, std::span<const std::string_view> words) {
  if (word.size() > longest_word) return std::nullopt;
  const std::string wanted = lower(word);
  std::size_t nearest = std::max<std::size_t>(1, word.size() / 3) + 1;
  std::optional<std::string> found;
  for (const std::string_view candidate : words) {
    const std::size_t steps = distance(wanted, lower(candidate));
    if (steps >= nearest) continue;
    nearest = steps;
    found = std::string(candidate);
  }
  return found;
}

std::string did_you_mean(std::string_view word, std::span<const std::string_view> words) {
  const auto near = near_word(word, words);
  return near ? "; did you mean " + backquoted(*near) + "?" : "";
}

std::string backquoted(std::string_view word) {
  std::string text = "`";
  text += word;
  text += '`';
  return text;
}

std::string listed(std::span<const std::string_view> words) {
  std::string text;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (at > 0) text += at + 1 == words.size() ? " and " : ", ";
    text += backquoted(words[at]);
  }
  return text;
}

}  // namespace understudy::openapi
