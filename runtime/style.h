#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "json/json.h"
#include "runtime/api.h"
#include "runtime/percent.h"

// Texts become values here, by style, explode and shape (OpenAPI 3.1.1, section 4.8.12.4, Style Examples; RFC
// 6570).
//
// Choices where the specification is silent or of two minds:
// - Texts are split first and percent-decoded afterwards, so an escaped delimiter is data.
// - Where a shape takes arrays and scalars, one text without a delimiter is a scalar.
// - An empty text for an array is an array without items.
// - `label` without explode splits at commas as 3.0.4 and 3.1.1 say, and at dots as older editions do where
// there
//   is no comma.
// - `spaceDelimited` splits at `%20`, `+` and a bare space; `pipeDelimited` at `|` and `%7C`.
// - `deepObject` nests as deep as the brackets go, 16 at most. Where the shape takes an array, repeated names
//   and the keys `[]` and `[0]` make its items, the latter in the order of their numbers.
// - A name repeated for a shape without arrays makes an array all the same, so that the check says what is
// wrong.

namespace understudy::runtime {

/// Why a text cannot be taken apart: `encoding` (escapes, UTF-8) or `style` (a delimiter is missing).
struct StyleFault {
  std::string keyword;
  std::string message;
};

template <class T>
using Styled = tl::expected<T, StyleFault>;

/// A text without its escapes.
using Unescape = Styled<std::string> (*)(std::string_view text);

/// The ways to unescape: as in paths and cookies, as in queries and forms, as in header fields (not at all).
Styled<std::string> unescape(std::string_view text);
Styled<std::string> unescape_form(std::string_view text);
Styled<std::string> take_literally(std::string_view text);

/// How one text stands for a value.
struct Serialization {
  Style style = Style::form;
  bool explode = true;
  Unescape unescape_text = unescape;
};

/// A path or header parameter, or a form value without explode: everything in one text.
Styled<json::Value> read_styled(std::string_view text, const Serialization& how, const Shape& shape);

/// A parameter of a query, of cookies or of a form, found among all pairs by its name. Nothing where it is
/// not there. `taken` names the other parameters, which are no members of an exploded object.
Styled<std::optional<json::Value>> read_named(std::string_view name, const std::vector<RawPair>& pairs,
                                              const Serialization& how, const Shape& shape,
                                              const std::vector<std::string_view>& taken = {});

}  // namespace understudy::runtime
