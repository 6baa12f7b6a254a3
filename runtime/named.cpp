#include <algorithm>

#include "runtime/deep_object.h"
#include "runtime/shape.h"
#include "runtime/style.h"

namespace understudy::runtime {
namespace {

constexpr std::size_t most_pairs = 2'000;

/// The pairs whose name, unescaped, is the one asked for.
std::vector<RawPair> pairs_of(std::string_view name, const std::vector<RawPair>& pairs,
                              const Serialization& how) {
  std::vector<RawPair> found;
  for (const RawPair& pair : pairs) {
    if (pair.name == name) {
      found.push_back(pair);
      continue;
    }
    if (pair.name.find_first_of("%+") == std::string_view::npos) continue;
    const Styled<std::string> plain = how.unescape_text(pair.name);
    if (plain && *plain == name) found.push_back(pair);
  }
  return found;
}

/// One item for each pair.
Styled<json::Value> read_repeated(const std::vector<RawPair>& pairs, const Serialization& how,
                                  const Shape& shape) {
  json::Array array;
  for (const RawPair& pair : pairs) {
    Styled<std::string> plain = how.unescape_text(pair.value);
    if (!plain) return tl::make_unexpected(plain.error());
    array.push_back(read_text(std::move(*plain), shape));
  }
  return array;
}

bool is_taken(const std::vector<std::string_view>& taken, std::string_view name) {
  return std::ranges::find(taken, name) != taken.end();
}

/// An exploded object: each of its members is a pair of its own.
Styled<std::optional<json::Value>> read_spread(const std::vector<RawPair>& pairs, const Serialization& how,
                                               const Shape& shape,
                                               const std::vector<std::string_view>& taken) {
  json::Object object;
  if (pairs.size() > most_pairs) return tl::make_unexpected(StyleFault{"style", "has too many members"});
  for (const RawPair& pair : pairs) {
    const Styled<std::string> name = how.unescape_text(pair.name);
    if (!name || object.find(*name) != nullptr) continue;
    const bool declared =
        std::ranges::any_of(shape.members, [&](const auto& one) { return one.first == *name; });
    if (!declared && (shape.rest.empty() || is_taken(taken, *name))) continue;
    const std::vector<RawPair> same = pairs_of(*name, pairs, how);
    const Shape& member = member_of(shape, *name);
    const bool many = same.size() > 1 || (member.array && !takes_scalar(member));
    Styled<json::Value> value =
        many ? read_repeated(same, how, items_of(member)) : read_styled(pair.value, how, Shape(member));
    if (!value) return tl::make_unexpected(value.error());
    object.append(*name, std::move(*value));
  }
  if (object.empty()) return std::nullopt;
  return json::Value(std::move(object));
}

Styled<std::optional<json::Value>> present(Styled<json::Value> value) {
  if (!value) return tl::make_unexpected(value.error());
  return std::optional(std::move(*value));
}

}  // namespace

Styled<std::optional<json::Value>> read_named(std::string_view name, const std::vector<RawPair>& pairs,
                                              const Serialization& how, const Shape& shape,
                                              const std::vector<std::string_view>& taken) {
  if (how.style == Style::deep_object) {
    auto deep = read_deep(name, pairs, how, shape);
    if (!deep || *deep) return deep;
  } else if (how.explode && shape.object && !takes_scalar(shape)) {
    return read_spread(pairs, how, shape, taken);
  }
  const std::vector<RawPair> found = pairs_of(name, pairs, how);
  if (found.empty()) return std::nullopt;
  const bool repeats = how.explode || how.style == Style::deep_object;
  const bool one_array = repeats && shape.array && !takes_scalar(shape);
  const bool empty = found.size() == 1 && found.front().value.empty();
  if (one_array && empty) return json::Value(json::Array());
  if (how.style == Style::deep_object && shape.object && !takes_scalar(shape) && empty)
    return json::Value(json::Object());
  if (found.size() > 1 || one_array)
    return present(read_repeated(found, how, shape.array ? items_of(shape) : shape));
  if (repeats) {
    const Styled<std::string> plain = how.unescape_text(found.front().value);
    if (!plain) return tl::make_unexpected(plain.error());
    return json::Value(read_text(*plain, shape));
  }
  return present(read_styled(found.front().value, how, shape));
}

}  // namespace understudy::runtime
