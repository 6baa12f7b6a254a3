#include <optional>
#include <string_view>

#include "mock/template/template.h"

namespace understudy::mock {

namespace {

using Parts = std::vector<std::variant<std::string, Lookup>>;

std::optional<Lookup::Transform> transform_of(std::string_view word) {
  if (word == "slug") return Lookup::Transform::slug;
  if (word == "tail") return Lookup::Transform::tail;
  if (word == "text") return Lookup::Transform::text;
  if (word == "uuid") return Lookup::Transform::uuid;
  return std::nullopt;
}

/// A placeholder without its braces: `body.name|slug`.
std::optional<Lookup> parse_lookup(std::string_view text, std::string& why) {
  Lookup lookup;
  if (const std::size_t bar = text.rfind('|'); bar != std::string_view::npos) {
    const auto transform = transform_of(text.substr(bar + 1));
    if (!transform) {
      why = "unknown transform " + std::string(text.substr(bar + 1)) +
            "; allowed are slug, tail, text and uuid";
      return std::nullopt;
    }
    lookup.transform = *transform;
    text = text.substr(0, bar);
  }
  const std::size_t dot = text.find('.');
  lookup.root = std::string(text.substr(0, dot));
  if (lookup.root.empty()) {
    why = "a placeholder needs a name; a literal brace is written twice";
    return std::nullopt;
  }
  if (dot == std::string_view::npos) return lookup;
  lookup.rest = std::string(text.substr(dot + 1));
  std::string_view left = lookup.rest;
  for (std::size_t end = left.find('.'); end != std::string_view::npos; end = left.find('.')) {
    lookup.steps.emplace_back(left.substr(0, end));
    left.remove_prefix(end + 1);
  }
  lookup.steps.emplace_back(left);
  return lookup;
}

void append_text(Parts& parts, std::string_view text) {
  if (parts.empty() || !std::holds_alternative<std::string>(parts.back())) parts.emplace_back(std::string());
  std::get<std::string>(parts.back()) += text;
}

/// Reads what begins with a brace and says how far that goes; nothing where it is a fault.
std::optional<std::size_t> parse_brace(std::string_view text, Parts& parts, std::string& why) {
  if (text.size() > 1 && text[0] == text[1]) {
    append_text(parts, text.substr(0, 1));
    return 2;
  }
  const std::size_t end = text[0] == '{' ? text.find('}') : std::string_view::npos;
  if (end == std::string_view::npos) {
    why = "a literal brace is written twice";
    return std::nullopt;
  }
  std::optional<Lookup> lookup = parse_lookup(text.substr(1, end - 1), why);
  if (!lookup) return std::nullopt;
  parts.emplace_back(std::move(*lookup));
  return end + 1;
}

}  // namespace

Template parse_text(const std::string& text, const std::string& location, Faults& faults) {
  Parts parts;
  std::string_view left = text;
  while (!left.empty()) {
    const std::size_t plain = std::min(left.find_first_of("{}"), left.size());
    if (plain > 0) append_text(parts, left.substr(0, plain));
    left.remove_prefix(plain);
    if (left.empty()) break;
    std::string why;
    const std::optional<std::size_t> taken = parse_brace(left, parts, why);
    if (!taken) {
      faults.push_back({location, why});
      return {Literal{text}};
    }
    left.remove_prefix(*taken);
  }
  if (parts.empty()) return {Literal{text}};
  if (parts.size() > 1) return {Text{std::move(parts)}};
  if (auto* lookup = std::get_if<Lookup>(&parts.front())) return {std::move(*lookup)};
  return {Literal{std::get<std::string>(parts.front())}};
}

}  // namespace understudy::mock
