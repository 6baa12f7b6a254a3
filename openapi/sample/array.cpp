#include <algorithm>
#include <utility>

#include "openapi/sample/sampler.h"

namespace understudy::openapi {
namespace {

constexpr std::size_t most_items = 1'000;
constexpr std::int64_t most_tries = 1'000;

struct Sizes {
  std::size_t least = 0;
  std::size_t wanted = 1;
  std::size_t most = most_items;
};

Sizes sizes_of(const Parts& parts) {
  Sizes sizes;
  for (const Schema* part : parts) {
    sizes.least = std::max<std::size_t>(
        {sizes.least, part->min_items.value_or(0), part->contains ? part->min_contains.value_or(1) : 0});
    sizes.wanted = std::max(sizes.wanted, part->prefix_items.size());
    sizes.most = std::min<std::size_t>(sizes.most, part->max_items.value_or(most_items));
  }
  return sizes;
}

bool are_unique(const Parts& parts) {
  return std::ranges::any_of(parts, [](const Schema* part) { return part->unique_items; });
}

void add_near_numbers(Candidates& out, const Parts& parts, const json::Number& first) {
  std::int64_t step = 1;
  for (const Schema* part : parts) {
    if (part->multiple_of && part->multiple_of->as_int64()) step = *part->multiple_of->as_int64();
  }
  const auto start = first.as_int64();
  if (!start || step <= 0 || step > 1'000'000'000) return;
  for (std::int64_t number = 1; number <= most_tries; ++number) out.emplace_back(*start + number * step);
  for (std::int64_t number = 1; number <= 20; ++number) out.emplace_back(*start - number * step);
}

}  // namespace

Ids Sampler::item_schemas(const Parts& parts, std::size_t index) const {
  Ids ids;
  for (const Schema* part : parts) {
    if (index < part->prefix_items.size())
      ids.push_back(part->prefix_items[index]);
    else if (part->items)
      ids.push_back(*part->items);
    if (part->contains && index < part->min_contains.value_or(1)) ids.push_back(*part->contains);
  }
  return ids;
}

std::optional<json::Value> Sampler::make_array(const Aim& aim) {
  const Sizes sizes = sizes_of(aim.parts);
  if (sizes.least > sizes.most) return std::nullopt;
  const std::size_t usual = std::min(std::max(sizes.least, sizes.wanted), sizes.most);
  std::vector<std::size_t> tries{usual};
  if (*obeys_) tries.insert(tries.end(), {sizes.least, std::min(usual + 1, sizes.most)});
  for (const std::size_t size : tries) {
    auto value = make_array_of(aim, size, sizes.least);
    if (value && may_stand(aim, *value)) return value;
  }
  return std::nullopt;
}

std::optional<json::Value> Sampler::make_array_of(const Aim& aim, std::size_t size, std::size_t least) {
  json::Array items;
  const bool is_unique = are_unique(aim.parts);
  while (items.size() < size) {
    auto item = make_item(item_schemas(aim.parts, items.size()), is_unique ? items : json::Array(),
                          items.size() < least);
    if (!item) break;
    items.push_back(*std::move(item));
  }
  if (items.size() < least) return std::nullopt;
  return json::Value(std::move(items));
}

/// An item that is none of those to differ from.
std::optional<json::Value> Sampler::make_item(const Ids& ids, const json::Array& others, bool is_needed) {
  if (times_on_path(ids) > (is_needed ? 1 : 0)) return std::nullopt;
  auto value = ids.empty() ? std::optional(json::Value("text")) : make(ids);
  if (!value || std::ranges::find(others, *value) == others.end()) return value;
  return another(ids, *value, others);
}

std::optional<json::Value> Sampler::another(const Ids& roots, const json::Value& first,
                                            const json::Array& others) {
  Ids ids = roots;
  expand(ids);
  const Parts parts = parts_of(ids);
  const Aim aim{roots, parts, {}};
  for (json::Value& one : others_near(roots, parts, first)) {
    const bool stands = std::ranges::all_of(parts, [&](const Schema* part) { return allows(*part, one); });
    if (stands && std::ranges::find(others, one) == others.end() && may_stand(aim, one))
      return std::move(one);
  }
  return std::nullopt;
}

/// Values that differ a little: the other ones of a list, the next numbers, texts with a number behind, an
/// object or array with another member, another branch.
Candidates Sampler::others_near(const Ids& roots, const Parts& parts, const json::Value& first) {
  Candidates out;
  for (const Schema* part : parts) {
    if (part->enumeration) out.insert(out.end(), part->enumeration->begin(), part->enumeration->end());
  }
  if (is_closed_list(parts)) return out;
  if (first.is_number()) add_near_numbers(out, parts, *first.number());
  if (first.is_string()) out = near_texts(parts, *first.string());
  if (first.is_boolean()) out.insert(out.end(), {json::Value(true), json::Value(false)});
  if (const json::Object* object = first.object()) {
    for (const json::Member& member : *object) {
      const auto ids = member_schemas(parts, member.name);
      if (!ids || depth_ > 8) continue;
      for (json::Value& value :
           ids->empty() ? near_texts({}, "text") : others_near(*ids, all_parts_of(*ids), member.value)) {
        json::Object changed = *object;
        changed.set(member.name, std::move(value));
        out.emplace_back(std::move(changed));
        if (++steps_ > size_.most_steps || out.size() > static_cast<std::size_t>(most_tries)) return out;
      }
    }
  }
  if (*obeys_) {
    for (const SchemaId id : roots) {
      for (const Ids& branch : branches_of(id)) {
        if (branch.empty()) continue;
        if (auto value = make(branch)) out.push_back(*std::move(value));
      }
    }
  }
  return out;
}

}  // namespace understudy::openapi
