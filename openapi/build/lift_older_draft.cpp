#include <utility>

#include "openapi/build/schema_pool.h"

namespace understudy::openapi {
namespace {

/// Before 2020-12 `items` was a list of schemas as well, and `additionalItems` stood for the items behind it.
void lift_items(SchemaPool& pool, Schema& schema, const Cursor& at) {
  const auto items = member(at, "items");
  if (!items || !items->node->is_array()) return;
  for (std::size_t index = 0; index < items->node->array()->size(); ++index) {
    const Cursor each = item(*items, index);
    if (is_schema(each)) schema.prefix_items.push_back(pool.id_of(each));
  }
  const auto others = member(at, "additionalItems");
  if (others && is_schema(*others)) schema.items = pool.id_of(*others);
}

/// `dependencies` became `dependentSchemas` and `dependentRequired` in 2019-09. Later drafts keep the name
/// free, so documents that still use it mean the same.
void lift_dependencies(SchemaPool& pool, Schema& schema, const Cursor& at) {
  const auto dependencies = member(at, "dependencies");
  if (!dependencies || !dependencies->node->is_object()) return;
  for (const NodeMember& each : *dependencies->node->object()) {
    const Cursor value = child(*dependencies, each);
    if (each.value.is_array()) schema.dependent_required.emplace_back(each.name, texts_of(each.value));
    if (is_schema(value)) schema.dependent_schemas.emplace_back(each.name, pool.id_of(value));
  }
}

}  // namespace

void lift_older_draft(SchemaPool& pool, Schema& schema, const Cursor& at) {
  const Dialect& dialect = *at.resource->dialect;
  if (dialect.draft < Draft::draft_2020_12) lift_items(pool, schema, at);
  if (dialect.knows(Vocabulary::applicator)) lift_dependencies(pool, schema, at);
  if (dialect.draft == Draft::draft_4) lift_bounds(schema, *at.node);
  schema.types.integer_as_written = schema.types.integer && reads_integers_as_written(dialect.draft);
}

}  // namespace understudy::openapi
