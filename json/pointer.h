#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "json/json.h"

namespace understudy::json {

/// A reference token as a JSON pointer spells it: `~` as `~0`, `/` as `~1` (RFC 6901, section 3).
std::string escape_token(std::string_view token);

/// The unescaped tokens of a pointer, none for the empty one; nothing where the text is no pointer.
std::optional<std::vector<std::string>> pointer_tokens(std::string_view pointer);

/// The value that a pointer leads to, or null.
const Value* at_pointer(const Value& value, std::string_view pointer);

struct TextPlace {
  std::size_t line = 1;
  std::size_t column = 1;  // in code points

  friend bool operator==(const TextPlace&, const TextPlace&) = default;
};

/// Where in a JSON text the value stands that a pointer leads to; the nearest existing parent where there is
/// none. The text has to be one that `parse` takes.
TextPlace locate(std::string_view text, std::string_view pointer);

/// The same for many pointers on one way through the text.
std::vector<TextPlace> locate(std::string_view text, const std::vector<std::string>& pointers);

}  // namespace understudy::json
