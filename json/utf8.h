#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace understudy::json {

/// How many code points a UTF-8 text has; each byte that is no continuation counts.
std::size_t code_points(std::string_view text);

/// Whether the bytes are UTF-8 without surrogates and overlong forms (RFC 3629).
bool is_utf8(std::string_view text);

/// Appends a code point; the replacement character for one that does not exist.
void append_utf8(std::string& out, char32_t code_point);

}  // namespace understudy::json
