#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

// Reads an expression as ECMA-262 (section 22.2, with the `u` flag) spells it and writes it in the words that
// RE2 and PCRE2 share. More is taken than the `u` flag allows where documents do it and only one meaning is
// possible: a lone `{`, `}` or `]`, and a needless `\` before punctuation.

namespace understudy::runtime {

/// What came of an expression: the text for an engine, and whether it takes one that goes back on its steps.
struct Translation {
  std::string text;
  bool needs_backtracking = false;
};

/// The expression for RE2 and PCRE2; the message says what is wrong with it, and where.
tl::expected<Translation, std::string> translate_ecma(std::string_view source);

/// A position in an expression, as code points.
struct EcmaCursor {
  std::vector<char32_t> text;
  std::size_t next = 0;

  bool at_end() const { return next >= text.size(); }
  char32_t peek(std::size_t ahead = 0) const { return next + ahead < text.size() ? text[next + ahead] : 0; }
  bool take(char32_t letter);
  bool take(std::u32string_view letters);
};

/// A set of code points that an escape stands for, as the inside of a class; or one code point.
struct EcmaAtom {
  std::optional<char32_t> letter;
  std::string set;  // `0-9`
  bool needs_backtracking = false;
};

using EcmaResult = tl::expected<EcmaAtom, std::string>;

/// What follows a `\` that is neither an assertion nor a reference; the cursor is behind the `\`.
EcmaResult read_escape(EcmaCursor& cursor);

/// A class; the cursor is behind the `[`.
tl::expected<Translation, std::string> read_class(EcmaCursor& cursor);

/// A property as both engines or, with `needs_backtracking`, PCRE2 alone know it; none for a name that
/// neither knows.
std::optional<EcmaAtom> property_set(std::string_view name, bool negated);

/// A code point so that it means itself everywhere; of a surrogate nothing.
std::string quoted_letter(char32_t letter);

}  // namespace understudy::runtime
