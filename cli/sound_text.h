#pragma once

#include <string>
#include <string_view>

namespace understudy::cli {

/// The text as UTF-8: what is none becomes U+FFFD. File names may be any bytes.
std::string sound_text(std::string_view text);

/// The text inside of an XML 1.0 element or attribute: escaped, and with U+FFFD for what XML has no way to
/// write (section 2.2: control characters, U+FFFE, U+FFFF).
std::string xml_text(std::string_view text);

}  // namespace understudy::cli
