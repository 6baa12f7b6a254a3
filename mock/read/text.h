#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "json/json.h"

namespace understudy::mock {

/// A string as it is, any other value as JSON text.
std::string text_of(const json::Value& value);

/// The same, with the members of objects in the order of their names: equal values give equal texts.
std::string key_text(const json::Value& value);

/// In lower case, ASCII letters only.
std::string lower(std::string_view text);

/// Whether two texts are equal but for the case of ASCII letters.
bool same_word(std::string_view left, std::string_view right);

/// Without spaces and tabs at both ends.
std::string_view trim(std::string_view text);

/// The parts between separators that stand outside of double quotes, trimmed.
std::vector<std::string_view> split_list(std::string_view text, char separator);

/// Whether a text has the form of a UUID (RFC 9562, section 4).
bool is_uuid(std::string_view text);

/// The bytes of base64 text (RFC 4648, section 4); padding may be left out. Nothing where it is none.
std::optional<std::string> base64_bytes(std::string_view text);

std::string base64_text(std::string_view bytes);

/// What a user reads: `a`, `a and b`, `a, b and c`.
std::string enumerate(const std::vector<std::string>& words);

}  // namespace understudy::mock
