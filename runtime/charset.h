#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace understudy::runtime {

/// The charsets that texts may come in (names without case): UTF-8, US-ASCII and ISO-8859-1.
bool is_known_charset(std::string_view name);

/// What a refusal says of an unknown one.
std::string unknown_charset(std::string_view name);

/// The text in UTF-8. Nothing where the bytes are not of the charset, or it is unknown.
std::optional<std::string> to_utf8(std::string_view bytes, std::string_view charset);

/// Where the first byte stands that is not of the charset; the size where none is odd.
std::size_t first_odd_byte(std::string_view bytes, std::string_view charset);

}  // namespace understudy::runtime
