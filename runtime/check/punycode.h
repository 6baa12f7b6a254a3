#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace understudy::runtime {

/// The code points of a text in UTF-8; none where it is broken.
std::optional<std::u32string> decode_utf8(std::string_view text);

/// What follows `xn--` in a label (RFC 3492, section 6.2); none where it is broken.
std::optional<std::u32string> decode_punycode(std::string_view text);

/// What follows `xn--` for a label (RFC 3492, section 6.3).
std::string encode_punycode(std::u32string_view label);

}  // namespace understudy::runtime
