#include <algorithm>
#include <array>
#include <utility>

#include "runtime/check/ecma.h"

namespace understudy::runtime {
namespace {

using Named = std::pair<std::string_view, std::string_view>;

// The long names of general categories (UAX 44, section 5.7.1) with the short ones that both engines know.
constexpr std::array<Named, 38> categories{{
    {"Letter", "L"},
    {"Cased_Letter", "L&"},
    {"LC", "L&"},
    {"Uppercase_Letter", "Lu"},
    {"Lowercase_Letter", "Ll"},
    {"Titlecase_Letter", "Lt"},
    {"Modifier_Letter", "Lm"},
    {"Other_Letter", "Lo"},
    {"Mark", "M"},
    {"Combining_Mark", "M"},
    {"Nonspacing_Mark", "Mn"},
    {"Spacing_Mark", "Mc"},
    {"Enclosing_Mark", "Me"},
    {"Number", "N"},
    {"Decimal_Number", "Nd"},
    {"digit", "Nd"},
    {"Letter_Number", "Nl"},
    {"Other_Number", "No"},
    {"Punctuation", "P"},
    {"punct", "P"},
    {"Connector_Punctuation", "Pc"},
    {"Dash_Punctuation", "Pd"},
    {"Open_Punctuation", "Ps"},
    {"Close_Punctuation", "Pe"},
    {"Initial_Punctuation", "Pi"},
    {"Final_Punctuation", "Pf"},
    {"Other_Punctuation", "Po"},
    {"Symbol", "S"},
    {"Math_Symbol", "Sm"},
    {"Currency_Symbol", "Sc"},
    {"Modifier_Symbol", "Sk"},
    {"Other_Symbol", "So"},
    {"Separator", "Z"},
    {"Space_Separator", "Zs"},
    {"Line_Separator", "Zl"},
    {"Paragraph_Separator", "Zp"},
    {"Other", "C"},
    {"Control", "Cc"},
}};

constexpr std::array<std::string_view, 35> short_names{"L",  "Lu", "Ll", "Lt", "Lm", "Lo", "M",  "Mn", "Mc",
                                                       "Me", "N",  "Nd", "Nl", "No", "P",  "Pc", "Pd", "Ps",
                                                       "Pe", "Pi", "Pf", "Po", "S",  "Sm", "Sc", "Sk", "So",
                                                       "Z",  "Zs", "Zl", "Zp", "C",  "Cc", "Cf", "Co"};

std::optional<std::string_view> category(std::string_view name) {
  if (std::ranges::find(short_names, name) != short_names.end()) return name;
  const auto* found = std::ranges::find(categories, name, &Named::first);
  if (found == categories.end()) return std::nullopt;
  return found->second;
}

std::optional<std::string_view> after(std::string_view name, std::string_view prefix) {
  if (!name.starts_with(prefix)) return std::nullopt;
  return name.substr(prefix.size());
}

EcmaAtom set_of(std::string_view name, bool negated, bool needs_backtracking) {
  const std::string text = std::string(negated ? "\\P{" : "\\p{") + std::string(name) + "}";
  return {.letter = {}, .set = text, .needs_backtracking = needs_backtracking};
}

EcmaAtom category_set(std::string_view name, bool negated) {
  // RE2 has no name for cased letters and writes the unassigned ones differently.
  return set_of(name, negated, name == "L&");
}

bool is_word(std::string_view name) {
  return !name.empty() && std::ranges::all_of(name, [](char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || letter == '_';
  });
}

}  // namespace

std::optional<EcmaAtom> property_set(std::string_view name, bool negated) {
  if (name == "Any") return EcmaAtom{.letter = {}, .set = negated ? "" : "\\x{0}-\\x{10ffff}"};
  if (name == "ASCII") {
    return EcmaAtom{.letter = {}, .set = negated ? "\\x{80}-\\x{10ffff}" : "\\x{0}-\\x{7f}"};
  }
  for (const std::string_view prefix : {"General_Category=", "gc="}) {
    const auto rest = after(name, prefix);
    if (!rest) continue;
    const auto known = category(*rest);
    return known ? std::optional(category_set(*known, negated)) : std::nullopt;
  }
  for (const std::string_view prefix : {"Script=", "sc=", "Script_Extensions=", "scx="}) {
    const auto script = after(name, prefix);
    if (!script) continue;
    if (!is_word(*script)) return std::nullopt;
    const bool extended = prefix.starts_with("Script_") || prefix.starts_with("scx");
    return set_of((extended ? "scx:" : "sc:") + std::string(*script), negated, true);
  }
  if (const auto known = category(name)) return category_set(*known, negated);
  if (!is_word(name)) return std::nullopt;
  return set_of(name, negated, true);
}

}  // namespace understudy::runtime
