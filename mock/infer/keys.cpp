#include "mock/infer/keys.h"

#include <vector>

#include "mock/read/text.h"

namespace understudy::mock {

namespace {

constexpr std::uint64_t most_rounds = 64;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The text with its last number, or nothing, followed by one that counts on; as wide as it was.
std::string counted(const std::string& text, std::uint64_t count) {
  std::size_t start = text.size();
  while (start > 0 && is_digit(text[start - 1]) && text.size() - start < 15) --start;
  const std::string digits = text.substr(start);
  std::string next = std::to_string((digits.empty() ? 0 : std::stoull(digits)) + count);
  while (next.size() < digits.size()) next.insert(next.begin(), '0');
  return text.substr(0, start) + next;
}

/// Another text of the same kinds of characters: where a pattern asks for a fixed length.
std::string scrambled(const std::string& text, std::uint64_t count) {
  std::string other = text;
  std::uint64_t bits = scatter(count);
  for (char& c : other) {
    bits = scatter(bits);
    if (is_digit(c)) c = static_cast<char>('0' + bits % 10);
    if (c >= 'a' && c <= 'f') c = static_cast<char>('a' + bits % 6);
    if (c >= 'A' && c <= 'F') c = static_cast<char>('A' + bits % 6);
  }
  return other;
}

std::vector<json::Value> candidates(const json::Value& documented, std::uint64_t count, Uuids& uuids) {
  if (const json::Number* number = documented.number()) {
    const auto whole = number->as_int64();
    return {json::Value(whole.value_or(0) + static_cast<std::int64_t>(count))};
  }
  const std::string text = documented.is_string() ? *documented.string() : std::string();
  if (is_uuid(text)) return {json::Value(uuids.next())};
  return {json::Value(counted(text, count)), json::Value(text + "-" + std::to_string(count)),
          json::Value(scrambled(text, count)), json::Value(uuids.next())};
}

}  // namespace

std::optional<json::Value> new_key(const json::Value& documented, std::uint64_t count, Uuids& uuids,
                                   const std::function<bool(const json::Value&)>& is_free) {
  for (std::uint64_t round = 0; round < most_rounds; ++round) {
    for (json::Value& one : candidates(documented, count + round, uuids)) {
      if (is_free(one)) return std::move(one);
    }
  }
  return std::nullopt;
}

}  // namespace understudy::mock
