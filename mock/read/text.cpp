#include "mock/read/text.h"

#include <algorithm>

#include "json/write.h"

namespace understudy::mock {

namespace {

char lower_letter(char letter) {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool is_hex(char letter) {
  return (letter >= '0' && letter <= '9') || (lower_letter(letter) >= 'a' && lower_letter(letter) <= 'f');
}

json::Value sorted(const json::Value& value) {
  if (const json::Array* items = value.array()) {
    json::Array result;
    for (const json::Value& item : *items) result.push_back(sorted(item));
    return result;
  }
  const json::Object* object = value.object();
  if (object == nullptr) return value;
  std::vector<const json::Member*> members;
  for (const json::Member& member : *object) members.push_back(&member);
  std::sort(members.begin(), members.end(),
            [](const json::Member* left, const json::Member* right) { return left->name < right->name; });
  json::Object result;
  for (const json::Member* member : members) result.append(member->name, sorted(member->value));
  return result;
}

}  // namespace

std::string text_of(const json::Value& value) {
  const std::string* text = value.string();
  return text == nullptr ? json::write(value) : *text;
}

std::string key_text(const json::Value& value) {
  return value.is_object() || value.is_array() ? json::write(sorted(value)) : text_of(value);
}

std::string lower(std::string_view text) {
  std::string result(text);
  std::transform(result.begin(), result.end(), result.begin(), lower_letter);
  return result;
}

bool same_word(std::string_view left, std::string_view right) {
  return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                    [](char one, char other) { return lower_letter(one) == lower_letter(other); });
}

std::string_view trim(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::vector<std::string_view> split_list(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  std::size_t start = 0;
  bool quoted = false;
  for (std::size_t index = 0; index < text.size(); ++index) {
    if (quoted && text[index] == '\\') {
      ++index;
    } else if (text[index] == '"') {
      quoted = !quoted;
    } else if (text[index] == separator && !quoted) {
      parts.push_back(trim(text.substr(start, index - start)));
      start = index + 1;
    }
  }
  parts.push_back(trim(text.substr(start)));
  return parts;
}

bool is_uuid(std::string_view text) {
  if (text.size() != 36) return false;
  for (std::size_t index = 0; index < text.size(); ++index) {
    const bool dash = index == 8 || index == 13 || index == 18 || index == 23;
    if (dash ? text[index] != '-' : !is_hex(text[index])) return false;
  }
  return true;
}

std::string enumerate(const std::vector<std::string>& words) {
  std::string result;
  for (std::size_t index = 0; index < words.size(); ++index) {
    if (index > 0) result += index + 1 == words.size() ? " and " : ", ";
    result += words[index];
  }
  return result;
}

}  // namespace understudy::mock
