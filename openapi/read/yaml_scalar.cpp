#include "openapi/read/yaml_scalar.h"

#include <algorithm>
#include <charconv>
#include <cstdint>

#include "openapi/read/near.h"

namespace understudy::openapi {
namespace {

constexpr std::string_view core_tags = "tag:yaml.org,2002:";

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::size_t digits_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_digit(text[end])) ++end;
  return end - at;
}

std::string quoted(std::string_view text) { return backquoted(text); }

/// The spelling of JSON for a decimal number of YAML (`+.5` is `0.5`, `007` is `7`), or nothing.
std::optional<std::string> json_spelling(std::string_view text) {
  std::string out;
  if (text.starts_with('-')) out = "-";
  if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
  const std::size_t whole = digits_at(text, 0);
  const std::size_t zeros = std::min(text.find_first_not_of('0'), whole);
  out += zeros == whole ? "0" : std::string(text.substr(zeros, whole - zeros));
  std::size_t at = whole;
  std::size_t fraction = 0;
  if (at < text.size() && text[at] == '.') {
    fraction = digits_at(text, at + 1);
    if (fraction > 0) out += std::string(text.substr(at, fraction + 1));
    at += fraction + 1;
  }
  if (whole + fraction == 0) return std::nullopt;
  if (at == text.size()) return out;
  if (text[at] != 'e' && text[at] != 'E') return std::nullopt;
  const std::size_t sign = at + 1 < text.size() && (text[at + 1] == '+' || text[at + 1] == '-') ? 1 : 0;
  const std::size_t exponent = digits_at(text, at + 1 + sign);
  if (exponent == 0 || at + 1 + sign + exponent != text.size()) return std::nullopt;
  return out + std::string(text.substr(at));
}

/// The value of `0x1F` or `0o17`, where it is one and has a place in 64 bits.
std::optional<std::uint64_t> based_number(std::string_view text) {
  if (text.size() < 3 || text[0] != '0' || (text[1] != 'x' && text[1] != 'o')) return std::nullopt;
  std::uint64_t value = 0;
  const char* end = text.data() + text.size();
  const auto result = std::from_chars(text.data() + 2, end, value, text[1] == 'x' ? 16 : 8);
  return result.ec == std::errc() && result.ptr == end ? std::optional(value) : std::nullopt;
}

bool is_infinite(std::string_view text) {
  if (text == ".nan" || text == ".NaN" || text == ".NAN") return true;
  if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
  return text == ".inf" || text == ".Inf" || text == ".INF";
}

bool is_null(std::string_view text) {
  return text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL";
}

std::optional<bool> as_boolean(std::string_view text) {
  if (text == "true" || text == "True" || text == "TRUE") return true;
  if (text == "false" || text == "False" || text == "FALSE") return false;
  return std::nullopt;
}

}  // namespace

tl::expected<ScalarValue, std::string> plain_scalar(std::string_view text) {
  if (is_null(text)) return ScalarValue();
  if (const auto flag = as_boolean(text)) return ScalarValue(*flag);
  if (const auto number = json_spelling(text)) return ScalarValue(json::Number::from_text(*number));
  if (const auto number = based_number(text)) return ScalarValue(json::Number(*number));
  if (is_infinite(text)) {
    return tl::unexpected(quoted(text) +
                          " is a number that JSON does not have; put it in quotes if text is meant");
  }
  return ScalarValue(std::string(text));
}

tl::expected<ScalarValue, std::string> tagged_scalar(std::string_view tag, std::string_view text) {
  if (tag == "!") return ScalarValue(std::string(text));
  const std::string_view name = tag.starts_with(core_tags) ? tag.substr(core_tags.size()) : "";
  if (name == "str") return ScalarValue(std::string(text));
  if (name != "int" && name != "float" && name != "bool" && name != "null") {
    return tl::unexpected("the tag " + quoted(tag) +
                          " is not known; allowed are !!str, !!int, !!float, !!bool, " +
                          "!!null, !!map and !!seq");
  }
  auto value = plain_scalar(text);
  if (!value) return value;
  const json::Type wanted = name == "bool"   ? json::Type::boolean
                            : name == "null" ? json::Type::null
                                             : json::Type::number;
  if (static_cast<json::Type>(value->index()) == wanted) return value;
  return tl::unexpected(quoted(text) + " is not of the tag !!" + std::string(name));
}

}  // namespace understudy::openapi
