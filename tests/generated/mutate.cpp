#include "tests/generated/mutate.h"

namespace understudy::tests {
namespace {

/// The text up to about its middle, without a part of a character.
std::string first_half(const std::string& text) {
  std::size_t end = text.size() / 2;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return text.substr(0, end);
}

std::vector<json::Value> replacements(const json::Value& value) {
  std::vector<json::Value> list = {json::Value(),
                                   true,
                                   -1,
                                   1.5,
                                   "",
                                   "no such",
                                   json::Array{},
                                   json::Object{},
                                   json::Object{{"type", "nothing"}},
                                   json::Value(std::int64_t{1} << 53)};
  if (const std::string* text = value.string()) {
    list.emplace_back(*text + *text);
    list.emplace_back(first_half(*text));
    list.emplace_back(std::string(600, 'x'));
  }
  if (const json::Array* items = value.array(); items != nullptr && !items->empty()) {
    json::Array doubled = *items;
    doubled.push_back(items->front());
    list.emplace_back(std::move(doubled));
  }
  return list;
}

void mutate_members(const json::Object& object, std::vector<json::Value>& out) {
  json::Object more = object;
  more.set("unheard_of", 1);
  out.emplace_back(std::move(more));
  for (const json::Member& member : object) {
    json::Object less = object;
    less.erase(member.name);
    out.emplace_back(std::move(less));
    for (json::Value& changed : mutations(member.value)) {
      json::Object copy = object;
      copy.set(member.name, std::move(changed));
      out.emplace_back(std::move(copy));
    }
  }
}

}  // namespace

std::vector<json::Value> mutations(const json::Value& value) {
  std::vector<json::Value> out = replacements(value);
  if (const json::Object* object = value.object()) mutate_members(*object, out);
  if (const json::Array* items = value.array()) {
    for (std::size_t i = 0; i < items->size() && i < 2; ++i) {
      for (json::Value& changed : mutations((*items)[i])) {
        json::Array copy = *items;
        copy[i] = std::move(changed);
        out.emplace_back(std::move(copy));
      }
    }
  }
  return out;
}

}  // namespace understudy::tests
