#include "mock/store/cursor.h"

#include <charconv>

#include "json/pointer.h"
#include "mock/read/clock.h"

namespace understudy::mock {

namespace {

std::uint64_t mix(std::uint64_t hash, std::string_view text) {
  for (char letter : text) hash = scatter(hash ^ static_cast<unsigned char>(letter));
  return scatter(hash ^ text.size());
}

std::string hex(std::uint64_t value) {
  static constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  for (int shift = 60; shift >= 0; shift -= 4) text += digits[(value >> shift) & 15];
  return text;
}

std::optional<std::uint64_t> from_hex(std::string_view text) {
  std::uint64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, 16);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

}  // namespace

tl::unexpected<Refusal> refuse_cursor(const std::string& parameter, const json::Value& value,
                                      std::string message) {
  runtime::Violation violation;
  violation.in = runtime::In::query;
  violation.pointer = "/" + json::escape_token(parameter);
  violation.keyword = "cursor";
  violation.found = value;
  violation.message = std::move(message);
  return refuse(Cause::parameter, std::move(violation));
}

std::uint64_t Cursors::seal(std::string_view collection, const World& world, std::uint64_t position) const {
  std::uint64_t hash = mix(secret_, collection);
  for (const std::string& value : world) hash = mix(hash, value);
  return scatter(hash ^ scatter(position));
}

std::string Cursors::make(std::string_view collection, const World& world, std::uint64_t position) const {
  const std::uint64_t mark = seal(collection, world, position);
  return hex(mark) + hex(position ^ scatter(mark ^ secret_));
}

std::optional<std::uint64_t> Cursors::read(std::string_view collection, const World& world,
                                           std::string_view cursor) const {
  if (cursor.size() != 32) return std::nullopt;
  const auto mark = from_hex(cursor.substr(0, 16));
  const auto hidden = from_hex(cursor.substr(16));
  if (!mark || !hidden) return std::nullopt;
  const std::uint64_t position = *hidden ^ scatter(*mark ^ secret_);
  if (seal(collection, world, position) != *mark || cursor != make(collection, world, position)) {
    return std::nullopt;
  }
  return position;
}

}  // namespace understudy::mock
