#include "openapi/sample.h"

#include <algorithm>
#include <set>
#include <utility>

#include "openapi/sample/sampler.h"

namespace understudy::openapi {
namespace {

constexpr std::size_t most_steps = 50'000;
constexpr std::size_t most_items = 1'000;
constexpr std::size_t deepest = 40;

using Ids = std::vector<SchemaId>;

bool contains(const Ids& ids, SchemaId id) { return std::ranges::find(ids, id) != ids.end(); }

class Sampler {
 public:
  explicit Sampler(const Document& document) : document_(&document) {}

  /// A value for schemas that have to hold together. `chosen` are the unions whose branch is among them.
  std::optional<json::Value> make(Ids ids, Ids chosen = {}) {
    if (++steps_ > most_steps || depth_ > deepest) return std::nullopt;
    expand(ids);
    const Parts parts = parts_of(ids);
    if (std::ranges::any_of(parts, [](const Schema* part) { return part->boolean == false; }))
      return std::nullopt;
    for (const SchemaId id : ids) {
      if (!contains(chosen, id) && has_union(schema(id))) return make_branch(ids, chosen, id);
    }
    if (auto value = written(parts)) return value;
    if (is_closed_list(parts)) return std::nullopt;
    ++depth_;
    const std::size_t before = path_.size();
    path_.insert(path_.end(), ids.begin(), ids.end());
    auto value = make_of_type(parts, types_of(parts));
    path_.resize(before);
    --depth_;
    return value;
  }

 private:
  const Schema& schema(SchemaId id) const { return document_->schema(id); }
  static bool has_union(const Schema& schema) { return !schema.one_of.empty() || !schema.any_of.empty(); }

  Parts parts_of(const Ids& ids) const {
    Parts parts;
    for (const SchemaId id : ids) parts.push_back(&schema(id));
    return parts;
  }

  /// Adds what references and `allOf` lead to.
  void expand(Ids& ids) const {
    for (std::size_t at = 0; at < ids.size(); ++at) {
      const Schema& one = schema(ids[at]);
      if (one.ref && !contains(ids, *one.ref)) ids.push_back(*one.ref);
      for (const SchemaId each : one.all_of) {
        if (!contains(ids, each)) ids.push_back(each);
      }
    }
  }

  /// The value of the first branch of a union that has one. What the document writes down for the whole
  /// comes before.
  std::optional<json::Value> make_branch(const Ids& ids, Ids chosen, SchemaId owner) {
    const Schema& holder = schema(owner);
    const Parts parts = parts_of(ids);
    if (auto value = written(parts)) return value;
    chosen.push_back(owner);
    const Ids& branches = holder.one_of.empty() ? holder.any_of : holder.one_of;
    for (const SchemaId branch : branches) {
      if (std::ranges::count(path_, branch) > 1) continue;
      Ids with = ids;
      with.push_back(branch);
      auto value = make(std::move(with), chosen);
      if (!value) continue;
      if (holder.discriminator) tell_apart(*holder.discriminator, branch, *value);
      return value;
    }
    return std::nullopt;
  }

  /// Puts the name of the branch where the discriminator looks for it.
  void tell_apart(const Discriminator& discriminator, SchemaId branch, json::Value& value) const {
    const SchemaId target = schema(branch).ref.value_or(branch);
    json::Object* object = value.object();
    if (object == nullptr) return;
    for (const auto& [name, id] : discriminator.mapping) {
      if (id != target && id != branch) continue;
      object->set(discriminator.property, name);
      return;
    }
  }

  std::optional<json::Value> make_of_type(const Parts& parts, const TypeSet& types) {
    std::optional<json::Value> value;
    if (types.object) value = make_object(parts);
    if (!value && types.array) value = make_array(parts);
    if (!value && types.string) value = sample_string(parts);
    if (!value && types.number) value = sample_number(parts, false);
    if (!value && types.integer) value = sample_number(parts, true);
    if (!value && types.boolean) value = json::Value(true);
    if (!value && types.null) value = json::Value();
    return value;
  }

  /// How often the path to this value has gone through one of these schemas already.
  std::ptrdiff_t times_on_path(Ids ids) const {
    expand(ids);
    std::ptrdiff_t most = 0;
    for (const SchemaId id : ids) most = std::max(most, std::ranges::count(path_, id));
    return most;
  }

  static std::set<std::string> required_names(const Parts& parts) {
    std::set<std::string> names;
    for (const Schema* part : parts) names.insert(part->required.begin(), part->required.end());
    return names;
  }

  /// What the parts say about a member; nothing where one of them refuses it.
  std::optional<Ids> member_schemas(const Parts& parts, const std::string& name) const {
    Ids ids;
    for (const Schema* part : parts) {
      const auto own = std::ranges::find(part->properties, name, &NamedSchemas::value_type::first);
      if (own != part->properties.end()) {
        ids.push_back(own->second);
      } else if (part->additional_properties && part->pattern_properties.empty()) {
        if (schema(*part->additional_properties).boolean == false) return std::nullopt;
        ids.push_back(*part->additional_properties);
      }
    }
    return ids;
  }

  /// Described members in the order of the schemas, then required ones that nothing describes.
  static std::vector<std::string> member_names(const Parts& parts) {
    std::vector<std::string> names;
    std::set<std::string> seen;
    const auto add = [&](const std::string& name) {
      if (seen.insert(name).second) names.push_back(name);
    };
    for (const Schema* part : parts) {
      for (const auto& property : part->properties) add(property.first);
    }
    for (const Schema* part : parts) std::ranges::for_each(part->required, add);
    return names;
  }

  std::optional<json::Value> make_object(const Parts& parts) {
    json::Object object;
    std::size_t most = most_items;
    std::size_t least = 0;
    for (const Schema* part : parts) {
      most = std::min<std::size_t>(most, part->max_properties.value_or(most_items));
      least = std::max<std::size_t>(least, part->min_properties.value_or(0));
    }
    const std::set<std::string> required = required_names(parts);
    if (required.size() > most) return std::nullopt;
    std::size_t room = most - required.size();  // for members that may be left out
    for (const std::string& name : member_names(parts)) {
      const bool is_needed = required.contains(name);
      if (!is_needed && room == 0) continue;
      auto value = make_member(parts, name, is_needed);
      if (!value && is_needed) return std::nullopt;
      if (!value) continue;
      object.append(name, *std::move(value));
      room -= is_needed ? 0 : 1;
    }
    if (!fill_up(parts, least, object)) return std::nullopt;
    return json::Value(std::move(object));
  }

  std::optional<json::Value> make_member(const Parts& parts, const std::string& name, bool is_needed) {
    const auto ids = member_schemas(parts, name);
    if (!ids) return std::nullopt;
    if (ids->empty()) return json::Value("text");
    if (times_on_path(*ids) > (is_needed ? 1 : 0)) return std::nullopt;
    return make(*ids);
  }

  /// Members of free names until there are enough.
  bool fill_up(const Parts& parts, std::size_t least, json::Object& object) {
    if (least > most_items) return false;
    for (std::size_t number = 1; object.size() < least; ++number) {
      const std::string name = "member" + std::to_string(number);
      auto value = make_member(parts, name, true);
      if (!value) return false;
      object.append(name, *std::move(value));
    }
    return true;
  }

  Ids item_schemas(const Parts& parts, std::size_t index) const {
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

  std::optional<json::Value> make_array(const Parts& parts) {
    std::size_t least = 0;
    std::size_t wanted = 1;
    std::size_t most = most_items;
    bool is_unique = false;
    for (const Schema* part : parts) {
      least = std::max<std::size_t>(
          {least, part->min_items.value_or(0), part->contains ? part->min_contains.value_or(1) : 0});
      wanted = std::max(wanted, part->prefix_items.size());
      most = std::min<std::size_t>(most, part->max_items.value_or(most_items));
      is_unique |= part->unique_items;
    }
    if (least > most) return std::nullopt;
    json::Array items;
    const std::size_t size = std::min(std::max(least, wanted), most);
    while (items.size() < size) {
      auto item = make_item(item_schemas(parts, items.size()), is_unique ? items : json::Array(),
                            items.size() < least);
      if (!item) break;
      items.push_back(*std::move(item));
    }
    if (items.size() < least) return std::nullopt;
    return json::Value(std::move(items));
  }

  /// An item that is none of those to differ from.
  std::optional<json::Value> make_item(const Ids& ids, const json::Array& others, bool is_needed) {
    if (times_on_path(ids) > (is_needed ? 1 : 0)) return std::nullopt;
    const auto is_new = [&](const json::Value& value) {
      return std::ranges::find(others, value) == others.end();
    };
    auto value = ids.empty() ? std::optional(json::Value("text")) : make(ids);
    if (!value || is_new(*value)) return value;
    return another(ids, *value, is_new);
  }

  template <typename IsNew>
  std::optional<json::Value> another(Ids ids, const json::Value& first, IsNew is_new) const {
    expand(ids);
    const Parts parts = parts_of(ids);
    std::vector<json::Value> candidates;
    for (const Schema* part : parts) {
      if (part->enumeration)
        candidates.insert(candidates.end(), part->enumeration->begin(), part->enumeration->end());
    }
    for (std::int64_t number = 1; number <= 1000 && !is_closed_list(parts); ++number) {
      if (first.is_number() && first.number()->as_int64())
        candidates.emplace_back(*first.number()->as_int64() + number);
      if (first.is_string()) candidates.emplace_back(*first.string() + std::to_string(number));
    }
    for (const json::Value& candidate : candidates) {
      const bool stands =
          std::ranges::all_of(parts, [&](const Schema* part) { return allows(*part, candidate); });
      if (stands && is_new(candidate)) return candidate;
    }
    return std::nullopt;
  }

  const Document* document_;
  Ids path_;
  std::size_t steps_ = 0;
  std::size_t depth_ = 0;
};

}  // namespace

std::optional<json::Value> sample(const Document& document, SchemaId schema) {
  return Sampler(document).make({schema});
}

}  // namespace understudy::openapi
