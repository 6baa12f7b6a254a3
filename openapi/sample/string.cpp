#include <algorithm>
#include <array>
#include <utility>

#include "json/utf8.h"
#include "openapi/sample/sampler.h"

namespace understudy::openapi {
namespace {

constexpr std::size_t longest_text = 100'000;

constexpr std::array<std::pair<std::string_view, const char*>, 26> formats{{
    {"date", "2024-05-17"},
    {"date-time", "2024-05-17T09:30:00Z"},
    {"time", "09:30:00Z"},
    {"duration", "P1DT2H"},
    {"email", "someone@example.com"},
    {"idn-email", "someone@example.com"},
    {"hostname", "www.example.com"},
    {"idn-hostname", "www.example.com"},
    {"ipv4", "192.0.2.10"},
    {"ipv6", "2001:db8::10"},
    {"ip", "192.0.2.10"},
    {"uri", "https://www.example.com/item"},
    {"url", "https://www.example.com/item"},
    {"uri-reference", "/item"},
    {"iri", "https://www.example.com/item"},
    {"iri-reference", "/item"},
    {"uri-template", "/item/{id}"},
    {"uuid", "4fb5d8c2-7d26-4b6f-9a39-0a5c3f1e8d17"},
    {"json-pointer", "/item/0"},
    {"relative-json-pointer", "0/item"},
    {"regex", "^[a-z]+$"},
    {"byte", "dGV4dA=="},
    {"int32", "1"},
    {"int64", "1"},
    {"decimal", "1.5"},
    {"color", "#336699"},
}};

struct Lengths {
  std::size_t least = 0;
  std::size_t most = longest_text;
};

Lengths lengths_of(const Parts& parts) {
  Lengths lengths;
  for (const Schema* part : parts) {
    lengths.least = std::max<std::size_t>(lengths.least, part->min_length.value_or(0));
    lengths.most = std::min<std::size_t>(lengths.most, part->max_length.value_or(longest_text));
  }
  return lengths;
}

bool has_length(const std::string& text, const Lengths& lengths) {
  const std::size_t length = json::code_points(text);
  return length >= lengths.least && length <= lengths.most;
}

std::string plain_text(const Lengths& lengths) {
  std::string text = "text";
  while (text.size() < lengths.least) text += " text";
  text.resize(std::min(text.size(), std::max(lengths.least, std::min<std::size_t>(4, lengths.most))));
  if (text.ends_with(' ')) text.back() = 's';
  return text;
}

std::optional<json::Value> of_length(std::optional<std::string> text, const Lengths& lengths) {
  if (!text || !has_length(*text, lengths)) return std::nullopt;
  return json::Value(*std::move(text));
}

}  // namespace

const char* text_for_format(std::string_view format) {
  for (const auto& [name, text] : formats) {
    if (name == format) return text;
  }
  return nullptr;
}

std::optional<json::Value> sample_string(const Parts& parts) {
  const Lengths lengths = lengths_of(parts);
  if (lengths.least > lengths.most) return std::nullopt;
  std::string format;
  std::string pattern;
  for (const Schema* part : parts) {
    if (format.empty()) format = part->format;
    if (pattern.empty()) pattern = part->pattern.value_or("");
    if (part->content_encoding == "base64" && format.empty()) format = "byte";
    if (part->content_media_type == "application/json" && format.empty()) return of_length("{}", lengths);
  }
  if (!pattern.empty()) return of_length(text_for_pattern(pattern, lengths.least), lengths);
  const char* known = text_for_format(format);
  if (known != nullptr && has_length(known, lengths)) return json::Value(known);
  if (known != nullptr && format != "byte") return std::nullopt;
  if (format == "byte") return of_length(std::string((lengths.least + 3) / 4 * 4, 'A'), lengths);
  return json::Value(plain_text(lengths));
}

}  // namespace understudy::openapi
