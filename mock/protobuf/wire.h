#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace understudy::mock {

/// How a field's value is laid out (protobuf's encoding document, Message Structure).
enum class Wire : std::uint8_t { varint = 0, fixed64 = 1, bytes = 2, group = 3, group_end = 4, fixed32 = 5 };

void put_varint(std::string& out, std::uint64_t value);
void put_tag(std::string& out, int number, Wire wire);
void put_bytes(std::string& out, int number, std::string_view bytes);
void put_fixed64(std::string& out, std::uint64_t value);

/// Takes values from the front of the bytes; nothing where they end too early or are not well formed.
std::optional<std::uint64_t> take_varint(std::string_view& bytes);
std::optional<std::string_view> take_bytes(std::string_view& bytes);
std::optional<std::uint64_t> take_fixed64(std::string_view& bytes);

struct Tag {
  std::uint32_t number;
  Wire wire;
};
std::optional<Tag> take_tag(std::string_view& bytes);
/// Passes over a value; false where it is not well formed. Groups are refused.
bool skip(std::string_view& bytes, Wire wire);

}  // namespace understudy::mock
