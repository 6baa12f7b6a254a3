#include <cstdint>

#include "mock/read/text.h"

namespace understudy::mock {

namespace {

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

}  // namespace

std::optional<std::string> base64_bytes(std::string_view text) {
  std::size_t padding = 0;
  while (!text.empty() && text.back() == '=') {
    text.remove_suffix(1);
    ++padding;
  }
  if (padding > 2 || text.size() % 4 == 1 || (padding > 0 && (text.size() + padding) % 4 != 0)) {
    return std::nullopt;
  }
  std::string bytes;
  std::uint32_t bits = 0;
  int count = 0;
  for (char letter : text) {
    const std::size_t value = alphabet.find(letter);
    if (value == std::string_view::npos) return std::nullopt;
    bits = (bits << 6) | static_cast<std::uint32_t>(value);
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes += static_cast<char>((bits >> count) & 0xFF);
  }
  return bytes;
}

std::string base64_text(std::string_view bytes) {
  std::string text;
  for (std::size_t index = 0; index < bytes.size(); index += 3) {
    std::uint32_t bits = 0;
    for (std::size_t offset = 0; offset < 3; ++offset) {
      const std::size_t place = index + offset;
      bits = (bits << 8) | (place < bytes.size() ? static_cast<unsigned char>(bytes[place]) : 0U);
    }
    const std::size_t letters = std::min<std::size_t>(bytes.size() - index, 3) + 1;
    for (std::size_t letter = 0; letter < 4; ++letter) {
      text += letter < letters ? alphabet[(bits >> (18 - 6 * letter)) & 63] : '=';
    }
  }
  return text;
}

}  // namespace understudy::mock
