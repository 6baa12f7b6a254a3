#include <algorithm>
#include <array>
#include <utility>

#include "json/utf8.h"
#include "openapi/sample/sampler.h"

namespace understudy::openapi {
namespace {

constexpr std::size_t longest_text = 100'000;

constexpr std::array<std::pair<std::string_view, const char*>, 38> formats{{
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
    {"int8", "1"},
    {"int16", "1"},
    {"int32", "1"},
    {"int64", "1"},
    {"uint8", "1"},
    {"uint16", "1"},
    {"uint32", "1"},
    {"uint64", "1"},
    {"double-int", "1"},
    {"float", "1.5"},
    {"double", "1.5"},
    {"decimal128", "1.5"},
    {"base64url", "dGV4dA"},
    {"char", "a"},
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

/// The formats that the parts name, in words of this table.
std::vector<std::string_view> formats_of(const Parts& parts) {
  std::vector<std::string_view> names;
  for (const Schema* part : parts) {
    if (!part->format.empty()) names.push_back(part->format);
    if (part->content_encoding == "base64") names.push_back("byte");
  }
  return names;
}

/// A format's text in another length, where it has room to grow or to shrink.
std::vector<std::string> resized(std::string_view format, const Lengths& lengths) {
  const std::string more(std::min(lengths.least, longest_text), 'a');
  if (format == "byte") return {std::string((lengths.least + 3) / 4 * 4, 'A')};
  if (format.ends_with("email"))
    return {"a@b.io", more + "@example.com", "a@" + more.substr(0, 60) + ".example.com"};
  if (format == "uri" || format == "url" || format == "iri")
    return {"a:b", "http://a.io", "https://www.example.com/" + more};
  if (format.ends_with("-reference") || format == "uri-template") return {"/", "/" + more};
  if (format.ends_with("hostname")) return {"a.io", more.substr(0, 60) + ".example.com"};
  if (format == "ipv6") return {"::1", "2001:0db8:0000:0000:0000:0000:0000:0010"};
  if (format == "ipv4") return {"1.1.1.1", "192.100.200.100"};
  if (format == "date-time") return {"2024-05-17T09:30:00.123456Z", "2024-05-17T09:30:00+00:00"};
  if (format == "password" || format == "binary") return {plain_text(lengths)};
  return {};
}

/// Texts that patterns with assertions often want, repeated until they are long enough.
std::vector<std::string> usual_texts(const Lengths& lengths) {
  std::vector<std::string> texts{
      "a",        "A",       "1",        "0",   "ab",   "US",  "en",  "USD",        "abc",   "en-US",
      "Aa1!Aa1!", "a1",      "a-b",      "a_b", "/a",   "a/b", "a.b", "2024-05-17", "1.0.0", "+12025550123",
      "text",     "#ff00aa", "12:30:00", "a b", "Text", "TEXT"};
  for (const auto& [name, text] : formats) texts.emplace_back(text);
  const std::size_t known = texts.size();
  for (std::size_t i = 0; i < known; ++i) {
    std::string longer = texts[i];
    while (longer.size() < lengths.least && longer.size() < longest_text) longer += texts[i];
    if (longer.size() > lengths.most) longer.resize(lengths.most);
    if (longer != texts[i]) texts.push_back(std::move(longer));
  }
  return texts;
}

void add_texts_of_patterns(std::vector<std::string>& out, const Parts& parts, bool is_judged) {
  constexpr std::size_t most_choices = 16;
  const std::size_t least = lengths_of(parts).least;
  for (std::size_t choice = 0; choice < (is_judged ? most_choices : 1); ++choice) {
    for (const Schema* part : parts) {
      if (!part->pattern) continue;
      for (const bool skips : {false, true}) {
        if (skips && !is_judged) continue;
        auto text = text_for_pattern(*part->pattern, {least, choice, skips});
        if (text) out.push_back(*std::move(text));
      }
    }
  }
}

}  // namespace

const char* text_for_format(std::string_view format) {
  for (const auto& [name, text] : formats) {
    if (name == format) return text;
  }
  return nullptr;
}

Candidates string_candidates(const Parts& parts, bool is_judged) {
  const Lengths lengths = lengths_of(parts);
  if (lengths.least > lengths.most) return {};
  const std::vector<std::string_view> names = formats_of(parts);
  std::vector<std::string> texts;
  for (const Schema* part : parts) {
    if (names.empty() && part->content_media_type == "application/json") texts.emplace_back("{}");
  }
  add_texts_of_patterns(texts, parts, is_judged);
  const bool has_pattern =
      std::ranges::any_of(parts, [](const Schema* one) { return one->pattern.has_value(); });
  for (const std::string_view name : names) {
    if (has_pattern && !is_judged) break;
    if (const char* known = text_for_format(name)) texts.emplace_back(known);
    for (std::string& text : resized(name, lengths)) texts.push_back(std::move(text));
  }
  const bool is_free = !has_pattern && std::ranges::none_of(names, [](std::string_view name) {
    return text_for_format(name) != nullptr;
  });
  if (is_free || is_judged) texts.push_back(plain_text(lengths));
  if (is_judged && is_hard(parts))
    for (std::string& text : usual_texts(lengths)) texts.push_back(std::move(text));
  Candidates fitting;
  for (std::string& text : texts) {
    if (has_length(text, lengths)) fitting.emplace_back(std::move(text));
  }
  return fitting;
}

Candidates near_texts(const Parts& parts, const std::string& text) {
  constexpr int most_numbers = 1'000;
  std::vector<std::string> texts;
  add_texts_of_patterns(texts, parts, true);
  std::string changed = text;
  for (std::size_t back = 1; back < 16 && back <= text.size(); ++back) {
    const std::size_t at = text.size() - back;
    if (text[at] < '0' || text[at] > '9') continue;
    for (char digit = '0'; digit <= '9'; ++digit) {
      changed[at] = digit;
      texts.push_back(changed);
    }
    changed = text;
  }
  for (int number = 1; number <= most_numbers; ++number) texts.push_back(text + std::to_string(number));
  for (int number = 1; number <= 20; ++number) texts.push_back("a" + std::to_string(number) + text);
  const Lengths lengths = lengths_of(parts);
  Candidates fitting;
  for (std::string& one : texts) {
    if (has_length(one, lengths)) fitting.emplace_back(std::move(one));
  }
  return fitting;
}

}  // namespace understudy::openapi
