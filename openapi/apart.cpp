#include <algorithm>
#include <set>

#include "openapi/naming.h"

namespace understudy::openapi {
namespace {

using Texts = std::optional<std::set<std::string>>;

/// The texts among what `const` and `enum` of one schema allow; nothing where neither is there.
Texts pinned_here(const Schema& schema) {
  if (!schema.constant && !schema.enumeration) return std::nullopt;
  std::set<std::string> texts;
  const auto add = [&](const json::Value& value) {
    if (const std::string* text = value.string()) texts.insert(*text);
  };
  if (schema.constant) {
    add(*schema.constant);
  } else {
    std::ranges::for_each(*schema.enumeration, add);
  }
  return texts;
}

/// The texts that a member may have at most, as far as `properties`, `$ref` and `allOf` tell.
class Pinned {
 public:
  Pinned(const Document& document, const std::string& property) : document_(document), property_(property) {}

  Texts of_value(SchemaId id) {
    if (!visited_.insert(id).second) return std::nullopt;
    const Schema& schema = document_.schema(id);
    Texts found = pinned_here(schema);
    if (!found && schema.ref) found = of_value(*schema.ref);
    for (const SchemaId part : schema.all_of) {
      if (!found) found = of_value(part);
    }
    return found;
  }

  Texts of_object(SchemaId id) {
    if (!visited_.insert(id).second) return std::nullopt;
    const Schema& schema = document_.schema(id);
    Texts found;
    for (const auto& [name, member] : schema.properties) {
      if (name == property_) found = of_value(member);
    }
    if (!found && schema.ref) found = of_object(*schema.ref);
    for (const SchemaId part : schema.all_of) {
      if (!found) found = of_object(part);
    }
    return found;
  }

 private:
  const Document& document_;
  const std::string& property_;
  std::set<SchemaId> visited_;
};

void add_member_names(const Document& document, SchemaId id, std::set<SchemaId>& visited,
                      std::vector<std::string>& names) {
  if (!visited.insert(id).second) return;
  const Schema& schema = document.schema(id);
  for (const auto& [name, member] : schema.properties) names.push_back(name);
  if (schema.ref) add_member_names(document, *schema.ref, visited, names);
  for (const SchemaId part : schema.all_of) add_member_names(document, part, visited, names);
}

std::vector<std::string> member_names(const Document& document, SchemaId id) {
  std::vector<std::string> names;
  std::set<SchemaId> visited;
  add_member_names(document, id, visited, names);
  return names;
}

}  // namespace

std::optional<TellingMember> telling_member(const Document& document, const std::vector<SchemaId>& branches) {
  if (branches.empty()) return std::nullopt;
  for (const std::string& name : member_names(document, branches[0])) {
    TellingMember telling{name, {}};
    std::set<std::string> known;
    for (const SchemaId branch : branches) {
      const Texts texts = Pinned(document, name).of_object(branch);
      if (!texts || std::ranges::any_of(*texts, [&](const auto& text) { return !known.insert(text).second; }))
        break;
      telling.values.push_back(*texts);
    }
    if (telling.values.size() == branches.size()) return telling;
  }
  return std::nullopt;
}

bool are_apart(const Document& document, const Schema& owner, const std::vector<SchemaId>& branches) {
  if (!owner.discriminator) return false;
  std::vector<Texts> texts;
  for (const SchemaId branch : branches) {
    texts.push_back(Pinned(document, owner.discriminator->property).of_object(branch));
  }
  for (std::size_t named = 0; named < branches.size(); ++named) {
    for (const std::string& name : branch_names(document, owner, branches[named])) {
      for (std::size_t other = 0; other < branches.size(); ++other) {
        if (other != named && (!texts[other] || texts[other]->contains(name))) return false;
      }
    }
  }
  return true;
}

}  // namespace understudy::openapi
