#include <array>
#include <cmath>
#include <limits>
#include <utility>

#include "openapi/sample/prism.h"

namespace understudy::openapi {
namespace {

using Word = std::pair<std::string_view, std::string_view>;

constexpr std::array<Word, 18> words{{{"email", "user@example.com"},
                                      {"idn-email", "пользователь@пример.ру"},
                                      {"date-time", "2019-08-24T14:15:22Z"},
                                      {"date", "2019-08-24"},
                                      {"time", "14:15:22Z"},
                                      {"ipv4", "192.168.0.1"},
                                      {"ipv6", "2001:0db8:85a3:0000:0000:8a2e:0370:7334"},
                                      {"hostname", "example.com"},
                                      {"idn-hostname", "пример.ру"},
                                      {"uri", "http://example.com"},
                                      {"uri-reference", "../dictionary"},
                                      {"uri-template", "http://example.com/{endpoint}"},
                                      {"iri", "http://пример.ру"},
                                      {"iri-reference", "../словарь"},
                                      {"uuid", "095be615-a8ad-4c33-8e9c-c7612fbf6c9f"},
                                      {"json-pointer", "/json/pointer"},
                                      {"relative-json-pointer", "1/relative/json/pointer"},
                                      {"regex", "/regex/"}}};

constexpr std::uint64_t longest_text = 100'000;

std::string password_of(std::uint64_t length) {
  constexpr std::string_view more = "_qwerty!@#$%^123456";
  std::string text = "pa$$word";
  if (length > text.size()) text += more.substr(0, length - text.size());
  return text;
}

json::Value whole(double number) {
  constexpr double exact = 9e15;
  if (std::abs(number) < exact && number == std::floor(number)) return static_cast<std::int64_t>(number);
  return json::Number(number);
}

/// The least number that a format has.
std::optional<json::Value> least_of(std::string_view format) {
  if (format == "int32") return json::Value(std::int64_t{std::numeric_limits<std::int32_t>::min()});
  if (format == "int64") return json::Value(std::int64_t{-9007199254740991});
  if (format == "float") return json::Value(json::Number(-std::ldexp(1.0, 128)));
  if (format == "double") return json::Value(json::Number(std::numeric_limits<double>::lowest()));
  return std::nullopt;
}

}  // namespace

std::string prism_text(const Schema& schema) {
  const std::uint64_t least = std::min(schema.min_length.value_or(0), longest_text);
  if (schema.format == "password") return password_of(least);
  for (const auto& [format, text] : words) {
    if (schema.format == format) return std::string(text);
  }
  constexpr std::string_view word = "string";
  std::string text(word);
  while (text.size() < least) text += word;
  if (schema.min_length && text.size() > word.size()) text.resize(std::max<std::size_t>(least, word.size()));
  if (schema.max_length && text.size() > *schema.max_length) text.resize(*schema.max_length);
  return text;
}

json::Value prism_number(const Schema& schema) {
  if (schema.minimum) return *schema.minimum;
  if (schema.exclusive_minimum) return whole(std::floor(schema.exclusive_minimum->as_double()) + 1);
  if (auto least = least_of(schema.format)) return *std::move(least);
  if (schema.maximum) return *schema.maximum;
  if (schema.exclusive_maximum) return whole(std::ceil(schema.exclusive_maximum->as_double()) - 1);
  return 0;
}

}  // namespace understudy::openapi
