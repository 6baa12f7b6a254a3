#pragma once

#include <cstdint>
#include <string>
#include <string_view>

// The tokens of a JSON text (RFC 8259), found without making values of them. Each function takes where a
// token starts and where the text ends, and says where the token ends: null where it is malformed.

namespace understudy::json {

/// What may stand before a text and means nothing (section 8.1).
inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// A string as it stands between its quotes.
struct StringToken {
  std::string_view raw;
  bool escaped = false;  // has a `\`
  bool ascii = true;
};

/// A number as it stands.
struct NumberToken {
  std::string_view text;
  bool is_small = false;   // an integer of up to 18 digits, without fraction and exponent
  std::int64_t value = 0;  // of a small one
};

inline const char* skip_space(const char* at, const char* end) {
  while (at != end && (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t')) ++at;
  return at;
}

/// Reads on behind the opening quote. Refuses control characters, unknown escapes, lone surrogates, what is
/// not UTF-8.
const char* scan_string(const char* at, const char* end, StringToken& token);
const char* scan_number(const char* at, const char* end, NumberToken& token);
/// `null`, `true` or `false`.
const char* scan_word(const char* at, const char* end, std::string_view word);

/// What a sound string means: its escapes replaced.
void append_unescaped(std::string& out, std::string_view raw);
/// How many code points a sound string has, each escape and each pair of surrogates one.
std::size_t code_points_unescaped(std::string_view raw);

}  // namespace understudy::json
