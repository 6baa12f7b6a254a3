#include "runtime/charset.h"

#include <algorithm>
#include <array>

#include "json/utf8.h"
#include "runtime/check/letters.h"

namespace understudy::runtime {
namespace {

enum class Charset { utf8, ascii, latin1 };

constexpr std::array<std::pair<std::string_view, Charset>, 6> charsets{{{"utf-8", Charset::utf8},
                                                                        {"utf8", Charset::utf8},
                                                                        {"us-ascii", Charset::ascii},
                                                                        {"ascii", Charset::ascii},
                                                                        {"iso-8859-1", Charset::latin1},
                                                                        {"latin1", Charset::latin1}}};

std::optional<Charset> charset_named(std::string_view name) {
  for (const auto& [word, charset] : charsets) {
    if (same_word(word, name)) return charset;
  }
  return std::nullopt;
}

}  // namespace

bool is_known_charset(std::string_view name) { return charset_named(name).has_value(); }

std::string unknown_charset(std::string_view name) {
  return "the charset " + std::string(name) + " is not read; send UTF-8, US-ASCII or ISO-8859-1";
}

std::optional<std::string> to_utf8(std::string_view bytes, std::string_view charset) {
  const std::optional<Charset> known = charset_named(charset);
  if (!known) return std::nullopt;
  if (known == Charset::utf8) return json::is_utf8(bytes) ? std::optional(std::string(bytes)) : std::nullopt;
  if (known == Charset::ascii) return all(bytes, is_ascii) ? std::optional(std::string(bytes)) : std::nullopt;
  std::string text;
  for (const char byte : bytes) json::append_utf8(text, static_cast<unsigned char>(byte));
  return text;
}

std::size_t first_odd_byte(std::string_view bytes, std::string_view charset) {
  for (std::size_t at = 0; at < bytes.size();) {
    const auto lead = static_cast<unsigned char>(bytes[at]);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (!to_utf8(bytes.substr(at, length), charset)) return at;
    at += length;
  }
  return bytes.size();
}

}  // namespace understudy::runtime
