#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "json/json.h"
#include "runtime/check/rule.h"
#include "runtime/report.h"

namespace understudy::runtime {

/// A regular expression as ECMA-262 reads it with the `u` flag (JSON Schema 2020-12 Core, section 6.4): it
/// may match anywhere, `\d` is ASCII, `$` is the very end. What needs look-around or back-references is
/// matched within a budget. Made once; may be used from many threads.
class Pattern {
 public:
  /// Reads an expression; the message says what is wrong with it.
  static tl::expected<Pattern, std::string> compile(std::string_view source);
  /// The same for an expression of a document that was loaded: one that cannot be read takes every text,
  /// since whoever loads a document is told about it by `compile`.
  static Pattern trusted(std::string_view source);

  Pattern(Pattern&&) noexcept;
  Pattern& operator=(Pattern&&) noexcept;
  ~Pattern();

  enum class Answer { yes, no, too_costly };
  Answer matches(std::string_view text) const { return match(text).answer; }

  /// An answer with the steps back and forth that it took; none where the time goes with the text's length.
  struct Match {
    Answer answer = Answer::no;
    std::size_t cost = 0;
  };
  Match match(std::string_view text) const;
  const std::string& source() const;

 private:
  struct State;
  explicit Pattern(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

/// Counts what a match took towards what checking a whole message may take: many costly matches add up.
void pay(std::size_t cost, const Path& at, Report& report);

/// `pattern` (JSON Schema 2020-12 Validation, section 6.3.3). A match that takes too long is a violation that
/// says so. Expected: the expression.
void pattern(const json::Value& value, const Pattern& pattern, Rule rule, Report& report);

}  // namespace understudy::runtime
