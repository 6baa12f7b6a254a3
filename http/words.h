#pragma once

#include <string_view>

namespace understudy::http {

/// Whether a text is a token (RFC 9110, section 5.6.2): a method or a field name.
bool is_token(std::string_view text);

/// Whether a text holds a control character other than a tab.
bool holds_control(std::string_view text);

/// Without white space at both ends.
std::string_view trimmed(std::string_view text);

/// Equality without regard to the case of ASCII letters.
bool same_word(std::string_view left, std::string_view right);

/// Whether a comma-separated list holds a word, without regard to case.
bool lists_word(std::string_view list, std::string_view word);

}  // namespace understudy::http
