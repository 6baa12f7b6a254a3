#include "mock/journal/subset.h"

#include "json/pointer.h"
#include "json/write.h"

namespace understudy::mock {

namespace {

constexpr std::size_t longest_shown = 80;

std::string shown(const json::Value& value) {
  std::string text = json::write(value);
  if (text.size() <= longest_shown) return text;
  std::size_t end = longest_shown;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return text.substr(0, end) + "…";
}

std::string named(const std::string& at) { return at.empty() ? "" : at + " "; }

std::optional<std::string> difference(const json::Value& expected, const json::Value& actual,
                                      const std::string& at);

std::optional<std::string> difference_of_members(const json::Object& expected, const json::Object& actual,
                                                 const std::string& at) {
  for (const json::Member& member : expected) {
    const std::string inner = at + "/" + json::escape_token(member.name);
    const json::Value* value = actual.find(member.name);
    if (value == nullptr) return inner + " is missing";
    if (auto found = difference(member.value, *value, inner)) return found;
  }
  return std::nullopt;
}

std::optional<std::string> difference_of_items(const json::Array& expected, const json::Array& actual,
                                               const std::string& at) {
  if (expected.size() != actual.size())
    return named(at) + "has " + std::to_string(actual.size()) + " items and not " +
           std::to_string(expected.size());
  for (std::size_t i = 0; i < expected.size(); ++i) {
    if (auto found = difference(expected[i], actual[i], at + "/" + std::to_string(i))) return found;
  }
  return std::nullopt;
}

std::optional<std::string> difference(const json::Value& expected, const json::Value& actual,
                                      const std::string& at) {
  if (expected.object() != nullptr && actual.object() != nullptr)
    return difference_of_members(*expected.object(), *actual.object(), at);
  if (expected.array() != nullptr && actual.array() != nullptr)
    return difference_of_items(*expected.array(), *actual.array(), at);
  if (expected == actual) return std::nullopt;
  return named(at) + "is " + shown(actual) + " and not " + shown(expected);
}

}  // namespace

std::optional<std::string> first_difference(const json::Value& expected, const json::Value& actual) {
  return difference(expected, actual, "");
}

}  // namespace understudy::mock
