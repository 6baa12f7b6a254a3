#include <algorithm>
#include <cctype>
#include <charconv>
#include <limits>

#include "json/utf8.h"
#include "openapi/sample/sampler.h"

namespace understudy::openapi {
namespace {

constexpr std::size_t depth_limit_of_groups = 32;
constexpr std::size_t longest_sample = 4096;
constexpr std::size_t unbounded = std::numeric_limits<std::size_t>::max();

/// A character that a letter behind a backslash stands for in ECMA-262.
std::string escaped(char letter) {
  switch (letter) {
    case 'd':
      return "0";
    case 'w':
      return "a";
    case 's':
      return " ";
    case 'D':
      return "a";
    case 'W':
      return "-";
    case 'S':
      return "a";
    case 'n':
      return "\n";
    case 't':
      return "\t";
    case 'r':
      return "\r";
    case 'f':
      return "\f";
    case 'v':
      return "\v";
    default:
      return std::string(1, letter);
  }
}

/// Writes one text that an expression matches, by reading the expression from left to right. Repeated parts
/// are written `extra` times more than they have to be, where they may.
class Writer {
 public:
  Writer(std::string_view pattern, std::size_t extra, const WantedText& wanted)
      : pattern_(pattern), extra_(extra), wanted_(wanted) {}

  std::optional<std::string> run() {
    auto text = alternatives(0);
    if (!text || at_ != pattern_.size()) return std::nullopt;
    return text;
  }

 private:
  bool at_end() const { return at_ >= pattern_.size(); }
  char peek() const { return at_end() ? '\0' : pattern_[at_]; }
  bool take(std::string_view word) {
    if (!pattern_.substr(at_).starts_with(word)) return false;
    at_ += word.size();
    return true;
  }

  /// The alternative that was chosen; the others are read and dropped.
  std::optional<std::string> alternatives(std::size_t depth) {
    if (depth > depth_limit_of_groups) return std::nullopt;
    std::vector<std::string> texts;
    do {
      auto text = sequence(depth);
      if (!text) return std::nullopt;
      texts.push_back(*std::move(text));
    } while (take("|"));
    return texts[wanted_.choice % texts.size()];
  }

  std::optional<std::string> sequence(std::size_t depth) {
    std::string text;
    while (!at_end() && peek() != '|' && peek() != ')') {
      if (take("^") || take("$")) continue;
      const auto atom = read_atom(depth);
      if (!atom) return std::nullopt;
      const auto times = read_times();
      if (!times || *times * atom->size() > longest_sample) return std::nullopt;
      for (std::size_t time = 0; time < *times; ++time) text += *atom;
      if (text.size() > longest_sample) return std::nullopt;
    }
    return text;
  }

  std::optional<std::string> read_atom(std::size_t depth) {
    if (take("(?=") || take("(?!") || take("(?<=") || take("(?<!")) return assertion(depth);
    if (take("(")) return group(depth);
    if (take("[")) return character_class();
    if (take("\\")) return escape();
    if (take(".")) return "a";
    const std::size_t start = at_++;
    while (!at_end() && (static_cast<unsigned char>(peek()) & 0xC0U) == 0x80U) ++at_;
    return std::string(pattern_.substr(start, at_ - start));
  }

  /// What is read and never written.
  std::optional<std::string> assertion(std::size_t depth) {
    if (!wanted_.skips_assertions || !alternatives(depth + 1) || !take(")")) return std::nullopt;
    return std::string();
  }

  std::optional<std::string> group(std::size_t depth) {
    if (take("?<")) {
      at_ = std::min(pattern_.find('>', at_), pattern_.size() - 1) + 1;
    } else {
      take("?:");
    }
    auto text = alternatives(depth + 1);
    if (!take(")")) return std::nullopt;
    return text;
  }

  std::optional<std::string> escape() {
    const char letter = peek();
    ++at_;
    if ((letter == 'b' || letter == 'B') && wanted_.skips_assertions) return std::string();
    if (letter == '\0' || letter == 'b' || letter == 'B' || letter == 'k') return std::nullopt;
    if (letter >= '1' && letter <= '9') return std::nullopt;
    if (letter == 'p' || letter == 'P') return property();
    if (letter == 'u' || letter == 'x') return code_point(letter == 'u' ? 4 : 2);
    return escaped(letter);
  }

  /// `\p{L}` and the like: a letter or a digit, by the first letter of the property's name.
  std::optional<std::string> property() {
    if (!take("{")) return std::nullopt;
    const std::size_t close = pattern_.find('}', at_);
    if (close == std::string_view::npos || pattern_[at_ - 2] == 'P') return std::nullopt;
    const std::string_view name = pattern_.substr(at_, close - at_);
    at_ = close + 1;
    if (name.starts_with("Lu")) return "A";
    if (name.starts_with('L')) return "a";
    return name.starts_with('N') ? std::optional<std::string>("0") : std::nullopt;
  }

  std::optional<std::string> code_point(std::size_t digits) {
    std::uint32_t code = 0;
    const std::string_view text = pattern_.substr(std::min(at_, pattern_.size()), digits);
    const auto result = std::from_chars(text.data(), text.data() + text.size(), code, 16);
    if (text.size() != digits || result.ptr != text.data() + digits) return std::nullopt;
    at_ += digits;
    std::string out;
    json::append_utf8(out, code);
    return out;
  }

  /// The character of a class that was chosen; of a negated one a usual character that is not in it.
  std::optional<std::string> character_class() {
    const bool is_negated = take("^");
    std::vector<std::string> members;
    while (!at_end() && peek() != ']') {
      auto member = class_member();
      if (!member) return std::nullopt;
      members.push_back(*std::move(member));
      if (!take_range(members)) return std::nullopt;
    }
    if (!take("]")) return std::nullopt;
    if (!is_negated && members.empty()) return std::nullopt;
    if (!is_negated) return members[wanted_.choice % members.size()];
    for (const char c : std::string_view("aA0-_ .x")) {
      if (std::ranges::find(members, std::string(1, c)) == members.end()) return std::string(1, c);
    }
    return std::nullopt;
  }

  /// What stands between the last member and the one behind a `-`, where there is one.
  bool take_range(std::vector<std::string>& members) {
    const std::string first = members.back();
    if (peek() != '-' || at_ + 1 >= pattern_.size() || pattern_[at_ + 1] == ']' || first.size() != 1)
      return true;
    ++at_;
    const auto last = class_member();
    if (!last || last->size() != 1) return false;
    for (int c = first.front() + 1; c <= last->front(); ++c) members.emplace_back(1, static_cast<char>(c));
    return true;
  }

  std::optional<std::string> class_member() {
    if (take("\\")) return peek() == 'b' ? std::nullopt : escape();
    const std::size_t start = at_++;
    while (!at_end() && (static_cast<unsigned char>(peek()) & 0xC0U) == 0x80U) ++at_;
    return std::string(pattern_.substr(start, at_ - start));
  }

  /// How often what was just read is written.
  std::optional<std::size_t> read_times() {
    std::size_t least = 1;
    std::size_t most = 1;
    if (take("*"))
      least = 0, most = unbounded;
    else if (take("+"))
      most = unbounded;
    else if (take("?"))
      least = 0;
    else if (peek() == '{' && at_ + 1 < pattern_.size() &&
             std::isdigit(static_cast<unsigned char>(pattern_[at_ + 1])) != 0) {
      if (!braces(least, most)) return std::nullopt;
    } else {
      return 1;
    }
    take("?");
    return std::min(most, least + extra_);
  }

  bool braces(std::size_t& least, std::size_t& most) {
    const std::size_t close = pattern_.find('}', at_);
    if (close == std::string_view::npos) return false;
    const char* end = pattern_.data() + close;
    auto result = std::from_chars(pattern_.data() + at_ + 1, end, least);
    most = least;
    if (result.ec != std::errc() || least > longest_sample) return false;
    if (result.ptr != end && *result.ptr == ',') {
      most = unbounded;
      if (result.ptr + 1 != end) result = std::from_chars(result.ptr + 1, end, most);
    }
    at_ = close + 1;
    return result.ec == std::errc() && most >= least;
  }

  std::string_view pattern_;
  std::size_t extra_;
  WantedText wanted_;
  std::size_t at_ = 0;
};

}  // namespace

std::optional<std::string> text_for_pattern(std::string_view pattern, const WantedText& wanted) {
  constexpr std::size_t most_tries = 512;
  for (std::size_t extra = 0; extra <= std::min(wanted.least, most_tries); ++extra) {
    auto text = Writer(pattern, extra, wanted).run();
    if (!text) return std::nullopt;
    if (json::code_points(*text) >= wanted.least) return text;
  }
  return std::nullopt;
}

}  // namespace understudy::openapi
