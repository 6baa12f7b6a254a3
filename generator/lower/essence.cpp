#include <algorithm>
#include <map>

#include "generator/lower/facts.h"

namespace understudy::generator {

using openapi::Document;
using openapi::Schema;
using openapi::SchemaId;

namespace {

/// Words of a schema's own that give its values a type, `$ref` and `allOf` left aside.
bool has_own_shape(const Schema& schema) {
  return schema.types.any() || schema.enumeration || schema.constant || !schema.properties.empty() ||
         !schema.pattern_properties.empty() || schema.additional_properties ||
         schema.unevaluated_properties || schema.items || !schema.prefix_items.empty() ||
         !schema.any_of.empty() || !schema.one_of.empty();
}

void add_once(Conjunction& list, SchemaId id) {
  if (std::ranges::find(list, id) == list.end()) list.push_back(id);
}

/// The schemas that an inline schema merely passes on to.
void open(const Document& document, SchemaId id, Conjunction& seen, Conjunction& out) {
  if (std::ranges::find(seen, id) != seen.end()) return;
  seen.push_back(id);
  const Schema& schema = document.schema(id);
  if (has_own_shape(schema) || (!schema.name.empty() && !schema.all_of.empty())) return add_once(out, id);
  if (!schema.name.empty() && !(schema.ref && schema.all_of.empty())) return add_once(out, id);
  if (schema.ref) open(document, *schema.ref, seen, out);
  for (const SchemaId part : schema.all_of) open(document, part, seen, out);
}

}  // namespace

bool has_shape(const Schema& schema) { return has_own_shape(schema) || schema.ref || !schema.all_of.empty(); }

Conjunction essence(const Document& document, const Conjunction& schemas) {
  Conjunction seen;
  Conjunction out;
  for (const SchemaId id : schemas) open(document, id, seen, out);
  return out;
}

namespace {

/// Answers for each schema once; one that is under way counts as allowing null, which leaves the verdict to
/// its other words.
class NullQuestion {
 public:
  explicit NullQuestion(const Document& document) : document_(document) {}

  bool allows(SchemaId id) {
    const auto [known, is_new] = answers_.emplace(id, true);
    if (is_new) known->second = judge(document_.schema(id));
    return known->second;
  }

 private:
  bool judge(const Schema& schema) {
    const auto is_null = [](const json::Value& value) { return value.is_null(); };
    if (schema.boolean) return *schema.boolean;
    if (schema.types.any() && !schema.types.null) return false;
    if (schema.enumeration && std::ranges::none_of(*schema.enumeration, is_null)) return false;
    if (schema.constant && !schema.constant->is_null()) return false;
    if (schema.ref && !allows(*schema.ref)) return false;
    return std::ranges::all_of(schema.all_of, [&](SchemaId part) { return allows(part); }) &&
           some(schema.any_of) && some(schema.one_of);
  }

  bool some(const std::vector<SchemaId>& branches) {
    return branches.empty() || std::ranges::any_of(branches, [&](SchemaId branch) { return allows(branch); });
  }

  const Document& document_;
  std::map<SchemaId, bool> answers_;
};

}  // namespace

bool allows_null(const Document& document, const Conjunction& schemas) {
  NullQuestion question(document);
  return std::ranges::all_of(schemas, [&](SchemaId id) { return question.allows(id); });
}

}  // namespace understudy::generator
