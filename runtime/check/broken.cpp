#include "runtime/check/broken.h"

#include <algorithm>

#include "json/write.h"
#include "runtime/near.h"

namespace understudy::runtime {
namespace {

constexpr std::size_t most_values = 1000;
constexpr std::size_t most_text = 16 * 1024;
constexpr std::size_t shown_text = 80;
constexpr std::size_t shown_values = 12;

/// The longest beginning of a text in UTF-8 with at most `limit` bytes that ends between two characters.
std::string_view beginning(std::string_view text, std::size_t limit) {
  if (text.size() <= limit) return text;
  std::size_t end = limit;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return text.substr(0, end);
}

json::Value copy_some(const json::Value& value, std::size_t& left);

json::Value copy_items(const json::Array& array, std::size_t& left) {
  json::Array copy;
  for (const json::Value& item : array) {
    if (left == 0) break;
    copy.push_back(copy_some(item, left));
  }
  return copy;
}

json::Value copy_members(const json::Object& object, std::size_t& left) {
  json::Object copy;
  for (const json::Member& member : object) {
    if (left == 0) break;
    copy.append(member.name, copy_some(member.value, left));
  }
  return copy;
}

json::Value copy_some(const json::Value& value, std::size_t& left) {
  if (left > 0) --left;
  if (const auto* array = value.array()) return copy_items(*array, left);
  if (const auto* object = value.object()) return copy_members(*object, left);
  if (const auto* text = value.string()) return std::string(beginning(*text, most_text));
  return value;
}

std::string with_article(std::string_view name) {
  if (name == "null") return "null";
  const bool vowel = name == "integer" || name == "array" || name == "object";
  return (vowel ? "an " : "a ") + std::string(name);
}

std::string cut(const std::string& text) {
  const std::string_view start = beginning(text, shown_text);
  return start.size() == text.size() ? text : std::string(start) + "…";
}

}  // namespace

json::Value excerpt(const json::Value& value) {
  std::size_t left = most_values;
  return copy_some(value, left);
}

std::string shown(const json::Value& value) {
  if (const auto* array = value.array()) return "an array of " + counted(array->size(), "item");
  if (const auto* object = value.object()) return "an object of " + counted(object->size(), "member");
  if (const auto* text = value.string()) return json::write(cut(*text));
  return cut(json::write(value));
}

std::string counted(std::uint64_t count, std::string_view noun) {
  std::string text = std::to_string(count) + " ";
  text += noun;
  if (count != 1) text += 's';
  return text;
}

std::string listed(const json::Array& values) {
  std::string text;
  const std::size_t most = std::min(values.size(), shown_values);
  for (std::size_t i = 0; i < most; ++i) {
    if (i > 0) text += ", ";
    text += values[i].is_array() || values[i].is_object() ? cut(json::write(values[i])) : shown(values[i]);
  }
  return most < values.size() ? text + ", …" : text;
}

std::string choice_of(const json::Array& values) {
  if (values.size() < 2 || values.size() > shown_values) return listed(values);
  return listed(json::Array(values.begin(), values.end() - 1)) + " or " + listed({values.back()});
}

std::string any_of_types(const json::Array& names) {
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) text += i + 1 == names.size() ? " or " : ", ";
    text += with_article(*names[i].string());
  }
  return text;
}

std::string branch_name(std::string_view label) {
  if (label.find('#') == std::string_view::npos) return std::string(label);
  const std::size_t last = label.rfind('/');
  const std::size_t before = last == std::string_view::npos || last == 0 ? last : label.rfind('/', last - 1);
  return std::string(before == std::string_view::npos ? label : label.substr(before + 1));
}

std::string did_you_mean(const json::Value& value, const json::Array& allowed) {
  const std::string* text = value.string();
  if (text == nullptr) return "";
  std::vector<std::string_view> texts;
  for (const json::Value& one : allowed) {
    if (one.string() != nullptr) texts.emplace_back(*one.string());
  }
  const std::string found = nearest(*text, texts);
  return found.empty() ? "" : ", did you mean " + shown(json::Value(found)) + "?";
}

void add_broken(const json::Value& found, Rule rule, Report& report, Words words) {
  report.add({.pointer = rule.at.pointer(),
              .rule = std::string(rule.location),
              .keyword = std::string(words.keyword),
              .expected = std::move(words.expected),
              .found = excerpt(found),
              .message = std::move(words.message)});
}

}  // namespace understudy::runtime
