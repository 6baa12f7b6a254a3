#include "generator/lower/check_names.h"

#include "generator/lower/place_words.h"
#include "openapi/only_refers.h"
#include "openapi/recursion.h"

namespace understudy::generator {

using openapi::Document;
using openapi::Schema;
using openapi::SchemaId;

CheckNames::CheckNames(const Document& document)
    : document_(document),
      guarded_(openapi::self_applying(document)),
      ends_(openapi::ends_of_references(document, guarded_)) {
  for (const Root& root : roots_of(document)) {
    walk(root.schema, root.name, root.name);
    exported_.insert(target(root.schema));
  }
  // What a reference leads to without being a root: a part of another schema, or a schema of another file.
  for (std::size_t i = 0; i < elsewhere_.size(); ++i) {
    const SchemaId target = this->target(elsewhere_[i]);
    const std::string words = words_at(document_.schema(target).location);
    walk(target, words, words);
    exported_.insert(target);
  }
}

std::string CheckNames::exported(SchemaId schema) {
  exported_.insert(target(schema));
  return local(schema);
}

void CheckNames::walk(SchemaId id, const std::string& words, const std::string& group) {
  if (names_.contains(id)) return;
  if (target(id) != id) return elsewhere_.push_back(target(id));
  names_.emplace(id, Named{taken_.claim_snake("check " + words), group});
  const Schema& schema = document_.schema(id);
  walk_children(schema, words, group);
  if (schema.ref) elsewhere_.push_back(*schema.ref);
  order_.push_back(id);
}

void CheckNames::walk_children(const Schema& schema, const std::string& words, const std::string& group) {
  const auto one = [&](const std::optional<SchemaId>& child, const std::string& word) {
    if (child) walk(*child, words + " " + word, group);
  };
  const auto each = [&](const std::vector<SchemaId>& children, const std::string& word) {
    for (std::size_t i = 0; i < children.size(); ++i) one(children[i], word + " " + std::to_string(i + 1));
  };
  const auto named = [&](const openapi::NamedSchemas& children, const std::string& word) {
    for (const auto& [name, child] : children) one(child, word + name);
  };
  each(schema.prefix_items, "item");
  one(schema.items, "item");
  one(schema.contains, "contained");
  one(schema.property_names, "names");
  named(schema.properties, "");
  named(schema.pattern_properties, "pattern ");
  one(schema.additional_properties, "additional");
  named(schema.dependent_schemas, "with ");
  each(schema.all_of, "all of");
  each(schema.any_of, "any of");
  each(schema.one_of, "one of");
  one(schema.negation, "not");
  one(schema.if_schema, "if");
  one(schema.then_schema, "then");
  one(schema.else_schema, "else");
  one(schema.unevaluated_items, "other items");
  one(schema.unevaluated_properties, "other members");
}

}  // namespace understudy::generator
