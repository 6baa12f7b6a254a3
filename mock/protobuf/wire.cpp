#include "mock/protobuf/wire.h"

namespace understudy::mock {

void put_varint(std::string& out, std::uint64_t value) {
  for (; value >= 0x80; value >>= 7) out += static_cast<char>((value & 0x7F) | 0x80);
  out += static_cast<char>(value);
}

void put_tag(std::string& out, int number, Wire wire) {
  put_varint(out, (static_cast<std::uint64_t>(number) << 3) | static_cast<std::uint64_t>(wire));
}

void put_bytes(std::string& out, int number, std::string_view bytes) {
  put_tag(out, number, Wire::bytes);
  put_varint(out, bytes.size());
  out += bytes;
}

void put_fixed64(std::string& out, std::uint64_t value) {
  for (int shift = 0; shift < 64; shift += 8) out += static_cast<char>((value >> shift) & 0xFF);
}

std::optional<std::uint64_t> take_varint(std::string_view& bytes) {
  std::uint64_t value = 0;
  for (std::size_t index = 0; index < 10 && index < bytes.size(); ++index) {
    const auto byte = static_cast<unsigned char>(bytes[index]);
    if (index == 9 && byte > 1) return std::nullopt;
    value |= static_cast<std::uint64_t>(byte & 0x7F) << (7 * index);
    if (byte >= 0x80) continue;
    bytes.remove_prefix(index + 1);
    return value;
  }
  return std::nullopt;
}

std::optional<std::string_view> take_bytes(std::string_view& bytes) {
  const std::optional<std::uint64_t> length = take_varint(bytes);
  if (!length || *length > bytes.size()) return std::nullopt;
  const std::string_view value = bytes.substr(0, static_cast<std::size_t>(*length));
  bytes.remove_prefix(value.size());
  return value;
}

std::optional<std::uint64_t> take_fixed64(std::string_view& bytes) {
  if (bytes.size() < 8) return std::nullopt;
  std::uint64_t value = 0;
  for (std::size_t index = 0; index < 8; ++index) {
    value |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[index])) << (8 * index);
  }
  bytes.remove_prefix(8);
  return value;
}

std::optional<Tag> take_tag(std::string_view& bytes) {
  const std::optional<std::uint64_t> value = take_varint(bytes);
  if (!value || *value > 0xFFFFFFFFULL || (*value >> 3) == 0 || (*value & 7) > 5) return std::nullopt;
  return Tag{static_cast<std::uint32_t>(*value >> 3), static_cast<Wire>(*value & 7)};
}

bool skip(std::string_view& bytes, Wire wire) {
  switch (wire) {
    case Wire::varint:
      return take_varint(bytes).has_value();
    case Wire::bytes:
      return take_bytes(bytes).has_value();
    case Wire::fixed64:
    case Wire::fixed32: {
      const std::size_t size = wire == Wire::fixed64 ? 8 : 4;
      if (bytes.size() < size) return false;
      bytes.remove_prefix(size);
      return true;
    }
    case Wire::group:
    case Wire::group_end:
      return false;
  }
  return false;
}

}  // namespace understudy::mock
