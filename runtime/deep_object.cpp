#include "runtime/deep_object.h"

#include <algorithm>
#include <string>
#include <utility>

#include "runtime/check/letters.h"
#include "runtime/shape.h"

namespace understudy::runtime {
namespace {

constexpr std::size_t most_brackets = 16;

/// The texts in `[a][b]`; nothing where the brackets are not in order.
std::optional<std::vector<std::string>> bracketed(std::string_view text) {
  std::vector<std::string> keys;
  while (!text.empty()) {
    const std::size_t end = text.find(']');
    if (text.front() != '[' || end == std::string_view::npos || keys.size() == most_brackets)
      return std::nullopt;
    keys.emplace_back(text.substr(1, end - 1));
    text.remove_prefix(end + 1);
  }
  return keys;
}

/// A value that grows pair by pair, and is turned into JSON at the end.
struct Growing {
  std::vector<std::string> texts = {};
  std::vector<std::pair<std::string, Growing>> members = {};

  Growing& member(const std::string& name) {
    const auto found = std::ranges::find(members, name, &std::pair<std::string, Growing>::first);
    return found != members.end() ? found->second : members.emplace_back(name, Growing()).second;
  }
};

bool are_indexes(const Growing& value) {
  return std::ranges::all_of(value.members, [](const auto& member) { return all(member.first, is_digit); });
}

json::Value array_of_texts(const std::vector<std::string>& texts, const Shape& item) {
  json::Array array;
  for (const std::string& text : texts) array.push_back(read_text(text, item));
  return array;
}

json::Value finish(const Growing& value, const Shape& shape) {
  if (value.members.empty()) {
    const bool many = value.texts.size() > 1 || (shape.array && !takes_scalar(shape));
    if (many) return array_of_texts(value.texts, shape.array ? items_of(shape) : shape);
    return read_text(value.texts.front(), shape);
  }
  if (shape.array && are_indexes(value)) {
    json::Array array;
    for (const auto& [index, item] : value.members) {
      if (!index.empty()) {
        array.push_back(finish(item, items_of(shape)));
        continue;
      }
      for (const std::string& text : item.texts) array.push_back(read_text(text, items_of(shape)));
    }
    return array;
  }
  json::Object object;
  for (const auto& [name, member] : value.members) object.set(name, finish(member, member_of(shape, name)));
  return object;
}

}  // namespace

Styled<std::optional<json::Value>> read_deep(std::string_view name, const std::vector<RawPair>& pairs,
                                             const Serialization& how, const Shape& shape) {
  Growing whole;
  for (const RawPair& pair : pairs) {
    const Styled<std::string> full = how.unescape_text(pair.name);
    if (!full || !full->starts_with(name) || full->size() == name.size()) continue;
    const auto keys = bracketed(std::string_view(*full).substr(name.size()));
    if (!keys) continue;
    Styled<std::string> text = how.unescape_text(pair.value);
    if (!text) return tl::make_unexpected(text.error());
    Growing* place = &whole;
    for (const std::string& key : *keys) place = &place->member(key);
    place->texts.push_back(std::move(*text));
  }
  if (whole.members.empty()) return std::nullopt;
  return finish(whole, shape);
}

}  // namespace understudy::runtime
