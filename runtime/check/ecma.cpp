#include "runtime/check/ecma.h"

#include <algorithm>
#include <map>

namespace understudy::runtime {
namespace {

using Failure = tl::unexpected<std::string>;
using Step = tl::expected<void, std::string>;

constexpr std::size_t most_nesting = 200;
constexpr std::string_view any_letter = "[^\\x{a}\\x{d}\\x{2028}\\x{2029}]";
constexpr std::string_view no_letter = "[^\\x{0}-\\x{10ffff}]";

std::vector<char32_t> decode(std::string_view text) {
  std::vector<char32_t> letters;
  for (std::size_t i = 0; i < text.size();) {
    const auto first = static_cast<unsigned char>(text[i]);
    const std::size_t length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    char32_t letter = length == 1 ? first : first & (0xFFU >> (length + 1));
    for (std::size_t j = 1; j < length && i + j < text.size(); ++j) {
      letter = (letter << 6U) | (static_cast<unsigned char>(text[i + j]) & 0x3FU);
    }
    letters.push_back(letter);
    i += length;
  }
  return letters;
}

/// How often `(` opens a group that is counted, and under which names.
struct Groups {
  std::size_t count = 0;
  std::map<std::u32string, std::size_t> names;
};

Groups count_groups(const std::vector<char32_t>& text) {
  Groups groups;
  bool in_class = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto at = [&](std::size_t ahead) { return i + ahead < text.size() ? text[i + ahead] : U'\0'; };
    if (text[i] == '\\') {
      ++i;
    } else if (in_class) {
      in_class = text[i] != ']';
    } else if (text[i] == '[') {
      in_class = true;
    } else if (text[i] == '(' && at(1) != '?') {
      ++groups.count;
    } else if (text[i] == '(' && at(2) == '<' && at(3) != '=' && at(3) != '!') {
      const auto end = std::find(text.begin() + static_cast<std::ptrdiff_t>(i), text.end(), U'>');
      groups.names[{text.begin() + static_cast<std::ptrdiff_t>(i) + 3, end}] = ++groups.count;
    }
  }
  return groups;
}

class Reader {
 public:
  explicit Reader(std::string_view source) : cursor_{decode(source)}, groups_(count_groups(cursor_.text)) {}

  tl::expected<Translation, std::string> read() {
    if (const Step step = alternatives(0); !step) return fail(step.error());
    if (!cursor_.at_end()) return fail("has a ) that closes nothing");
    return std::move(out_);
  }

 private:
  Failure fail(const std::string& message) const {
    return Failure(message + " (at character " + std::to_string(cursor_.next) + ")");
  }

  Step alternatives(std::size_t depth) {
    if (depth > most_nesting) return tl::make_unexpected("is nested too deeply");
    while (!cursor_.at_end() && cursor_.peek() != ')') {
      if (cursor_.take('|')) {
        out_.text += '|';
        continue;
      }
      const auto quantifiable = term(depth);
      if (!quantifiable) return tl::make_unexpected(quantifiable.error());
      if (const Step step = quantifier(*quantifiable); !step) return step;
    }
    return {};
  }

  /// One assertion or atom; says whether it may be repeated.
  tl::expected<bool, std::string> term(std::size_t depth) {
    if (cursor_.take('^')) return put("\\A", false);
    if (cursor_.take('$')) return put("\\z", false);
    if (cursor_.take('.')) return put(any_letter, true);
    if (cursor_.take('(')) return group(depth);
    if (cursor_.take('[')) return letters();
    if (cursor_.take('\\')) return escape();
    if (is_quantifier()) return tl::make_unexpected("has nothing to repeat");
    return put(quoted_letter(cursor_.text[cursor_.next++]), true);
  }

  tl::expected<bool, std::string> put(std::string_view text, bool quantifiable) {
    out_.text += text;
    return quantifiable;
  }

  tl::expected<bool, std::string> letters() {
    auto set = read_class(cursor_);
    if (!set) return tl::make_unexpected(set.error());
    out_.needs_backtracking = out_.needs_backtracking || set->needs_backtracking;
    return put(set->text, true);
  }

  tl::expected<bool, std::string> group(std::size_t depth) {
    bool looks = false;
    if (cursor_.take(U"?:")) {
      out_.text += "(?:";
    } else if (cursor_.take(U"?i:")) {
      out_.text += "(?i:";
    } else if (cursor_.take(U"?=") || cursor_.take(U"?!") || cursor_.take(U"?<=") || cursor_.take(U"?<!")) {
      const bool behind = cursor_.text[cursor_.next - 2] == '<';
      out_.text += behind ? "(?<" : "(?";
      out_.text += static_cast<char>(cursor_.text[cursor_.next - 1]);
      out_.needs_backtracking = looks = true;
    } else if (cursor_.take(U"?<")) {
      while (!cursor_.at_end() && !cursor_.take('>')) ++cursor_.next;
      out_.text += '(';
    } else if (cursor_.peek() == '?') {
      return tl::make_unexpected("has a group that ECMA-262 does not know");
    } else {
      out_.text += '(';
    }
    if (const Step step = alternatives(depth + 1); !step) return tl::make_unexpected(step.error());
    if (!cursor_.take(')')) return tl::make_unexpected("has a ( that is not closed");
    return put(")", !looks);
  }

  tl::expected<bool, std::string> escape() {
    if (cursor_.take('b')) return put("\\b", false);
    if (cursor_.take('B')) return put("\\B", false);
    if (cursor_.peek() >= '1' && cursor_.peek() <= '9') return reference_by_number();
    if (cursor_.take(U"k<")) return reference_by_name();
    const EcmaResult atom = read_escape(cursor_);
    if (!atom) return tl::make_unexpected(atom.error());
    out_.needs_backtracking = out_.needs_backtracking || atom->needs_backtracking;
    if (!atom->letter) return put("[" + atom->set + "]", true);
    const std::string text = quoted_letter(*atom->letter);
    return put(text.empty() ? no_letter : text, true);
  }

  tl::expected<bool, std::string> reference_by_number() {
    std::size_t number = 0;
    while (cursor_.peek() >= '0' && cursor_.peek() <= '9' && number < 10000) {
      number = number * 10 + (cursor_.text[cursor_.next++] - '0');
    }
    if (number > groups_.count) return tl::make_unexpected("refers to a group that it does not have");
    return reference(number);
  }

  tl::expected<bool, std::string> reference_by_name() {
    std::u32string name;
    while (!cursor_.at_end() && cursor_.peek() != '>') name += cursor_.text[cursor_.next++];
    const auto found = groups_.names.find(name);
    if (!cursor_.take('>') || found == groups_.names.end()) {
      return tl::make_unexpected("refers to a group that it does not have");
    }
    return reference(found->second);
  }

  tl::expected<bool, std::string> reference(std::size_t number) {
    out_.needs_backtracking = true;
    return put("\\g{" + std::to_string(number) + "}", true);
  }

  bool is_quantifier() const {
    const char32_t next = cursor_.peek();
    return next == '*' || next == '+' || next == '?' || (next == '{' && braces() > 0);
  }

  /// The length of `{2}`, `{2,}` or `{2,3}` at the cursor, 0 where there is none.
  std::size_t braces() const {
    std::size_t i = 1;
    const auto digits = [&] {
      const std::size_t start = i;
      while (cursor_.peek(i) >= '0' && cursor_.peek(i) <= '9') ++i;
      return i > start;
    };
    if (!digits()) return 0;
    if (cursor_.peek(i) == ',') {
      ++i;
      digits();
    }
    return cursor_.peek(i) == '}' ? i + 1 : 0;
  }

  Step quantifier(bool quantifiable) {
    if (!is_quantifier()) return {};
    if (!quantifiable) return tl::make_unexpected("repeats what stands for no character");
    const std::size_t length = cursor_.peek() == '{' ? braces() : 1;
    if (length > 12) return tl::make_unexpected("repeats too often");
    for (std::size_t i = 0; i < length; ++i) out_.text += static_cast<char>(cursor_.text[cursor_.next++]);
    if (cursor_.take('?')) out_.text += '?';
    return is_quantifier() ? Step(tl::make_unexpected("has nothing to repeat")) : Step();
  }

  EcmaCursor cursor_;
  Groups groups_;
  Translation out_;
};

}  // namespace

bool EcmaCursor::take(char32_t letter) {
  if (at_end() || text[next] != letter) return false;
  ++next;
  return true;
}

bool EcmaCursor::take(std::u32string_view letters) {
  for (std::size_t i = 0; i < letters.size(); ++i) {
    if (next + i >= text.size() || text[next + i] != letters[i]) return false;
  }
  next += letters.size();
  return true;
}

tl::expected<Translation, std::string> translate_ecma(std::string_view source) {
  return Reader(source).read();
}

}  // namespace understudy::runtime
