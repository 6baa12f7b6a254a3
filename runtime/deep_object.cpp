#include "runtime/deep_object.h"

#include <algorithm>
#include <string>
#include <utility>

#include "runtime/check/letters.h"
#include "runtime/nested_shape.h"
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

/// The order of the items: by their index; those of `[]` stay where they are.
bool comes_before(const std::pair<std::string, Growing>& left, const std::pair<std::string, Growing>& right) {
  const auto number = [](std::string_view index) {
    index.remove_prefix(std::min(index.find_first_not_of('0'), index.size()));
    return std::pair(index.size(), index);
  };
  return !left.first.empty() && !right.first.empty() && number(left.first) < number(right.first);
}

json::Value array_of_texts(const std::vector<std::string>& texts, const Shape& item) {
  json::Array array;
  for (const std::string& text : texts) array.push_back(read_text(text, item));
  return array;
}

json::Value finish(const Growing& value, const NestedShape& shape);

json::Value finish_items(const Growing& value, const NestedShape& shape) {
  std::vector<std::pair<std::string, Growing>> members = value.members;
  const bool all_numbered = std::ranges::none_of(members, [](const auto& one) { return one.first.empty(); });
  if (all_numbered) std::ranges::sort(members, comes_before);
  json::Array array;
  for (const auto& [index, item] : members) {
    if (!index.empty()) {
      array.push_back(finish(item, shape.items()));
      continue;
    }
    for (const std::string& text : item.texts) array.push_back(read_text(text, *shape.items()));
  }
  return array;
}

json::Value finish(const Growing& value, const NestedShape& shape) {
  const bool structured = !takes_scalar(*shape);
  if (structured && value.members.empty() && value.texts.size() == 1 && value.texts.front().empty()) {
    return shape->array ? json::Value(json::Array()) : json::Value(json::Object());
  }
  if (value.members.empty()) {
    const bool many = value.texts.size() > 1 || (shape->array && !takes_scalar(*shape));
    if (many) return array_of_texts(value.texts, shape->array ? *shape.items() : *shape);
    return read_text(value.texts.front(), *shape);
  }
  if (shape->array && are_indexes(value)) return finish_items(value, shape);
  json::Object object;
  for (const auto& [name, member] : value.members) object.set(name, finish(member, shape.member(name)));
  return object;
}

/// The brackets of a place that has a text and members both; nothing where there is none.
std::optional<std::string> doubled(const Growing& value, const std::string& at) {
  if (!value.texts.empty() && !value.members.empty()) return at;
  for (const auto& [name, member] : value.members) {
    if (auto found = doubled(member, at + "[" + name + "]")) return found;
  }
  return std::nullopt;
}

}  // namespace

Styled<std::optional<json::Value>> read_deep(std::string_view name, const std::vector<RawPair>& pairs,
                                             const Serialization& how, const Shape& shape) {
  Growing whole;
  for (const RawPair& pair : pairs) {
    const Styled<std::string> full = how.unescape_text(pair.name);
    if (!full || !full->starts_with(name) || full->size() == name.size()) continue;
    const std::string_view brackets = std::string_view(*full).substr(name.size());
    if (brackets.front() == '[' && std::ranges::count(brackets, '[') > std::ptrdiff_t{most_brackets})
      return tl::make_unexpected(StyleFault{"style", "has more than 16 brackets in a name"});
    const auto keys = bracketed(brackets);
    if (!keys) continue;
    Styled<std::string> text = how.unescape_text(pair.value);
    if (!text) return tl::make_unexpected(text.error());
    Growing* place = &whole;
    for (const std::string& key : *keys) place = &place->member(key);
    place->texts.push_back(std::move(*text));
  }
  if (whole.members.empty()) return std::nullopt;
  if (const auto at = doubled(whole, ""))
    return tl::make_unexpected(StyleFault{"style", "has both a value and members at " + *at});
  return finish(whole, NestedShape(shape));
}

}  // namespace understudy::runtime
