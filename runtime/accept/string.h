#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "json/scan.h"
#include "runtime/accept/automaton.h"
#include "runtime/accept/names.h"
#include "runtime/check/format.h"
#include "runtime/check/pattern.h"

namespace understudy::runtime::accept {

/// A string under the questions of the assertions for strings (JSON Schema 2020-12 Validation, section 6.3).
class String {
 public:
  /// A string as a text spells it. `scratch` holds what it means where it has escapes.
  String(const json::StringToken& token, std::string& scratch) : token_(token), scratch_(&scratch) {}
  /// A string that is a value already.
  explicit String(std::string_view text) : token_{.raw = text, .escaped = false, .ascii = false} {}

  /// What the string means; holds until the next call for a string with escapes.
  std::string_view text() const { return token_.escaped ? unescaped() : token_.raw; }

  bool at_least(std::uint64_t characters) const {
    const std::size_t bytes = token_.raw.size();
    if (bytes / longest >= characters) return true;
    return bytes >= characters && (is_plain() || length() >= characters);
  }
  bool at_most(std::uint64_t characters) const {
    return token_.raw.size() <= characters || (!is_plain() && length() <= characters);
  }
  bool among(const NamesView& names) const { return names.find(text()) != names.size(); }
  bool equals(std::string_view other) const { return json::are_equal(text(), other); }
  bool is(Format format) const { return is_format(text(), format.kind()); }
  template <std::size_t States, std::size_t Kinds>
  bool matches(const Automaton<States, Kinds>& automaton) const {
    return automaton.matches(text());
  }
  /// False too for a match that takes too long.
  bool matches(const Pattern& pattern) const { return pattern.matches(text()) == Pattern::Answer::yes; }

 private:
  static constexpr std::size_t longest = 12;  // bytes of one character: two escapes of surrogates

  bool is_plain() const { return token_.ascii && !token_.escaped; }
  std::uint64_t length() const;
  std::string_view unescaped() const;

  json::StringToken token_;
  std::string* scratch_ = nullptr;
};

}  // namespace understudy::runtime::accept
