#include "openapi/build/discriminator.h"

#include <algorithm>

#include "json/pointer.h"
#include "openapi/read/near.h"
#include "openapi/rule.h"

namespace understudy::openapi {
namespace {

void take_written(SchemaPool& pool, Discriminator& out, const Cursor& mapping) {
  if (!mapping.node->is_object()) return;
  for (const NodeMember& each : *mapping.node->object()) {
    const std::string* text = each.value.string();
    if (text == nullptr) continue;
    const Cursor at = child(mapping, each);
    const auto target = mapped_schema(pool.context(), at, *text);
    if (target)
      out.mapping.emplace_back(each.name, pool.id_of(*target));
    else
      report(pool.context(), at, Rule::discriminator_mapping, target.error());
  }
}

void take_implicit(SchemaPool& pool, Discriminator& out, const Cursor& branches) {
  const std::size_t size = branches.node->is_array() ? branches.node->array()->size() : 0;
  for (std::size_t index = 0; index < size; ++index) {
    const Cursor branch = item(branches, index);
    const std::string* reference = reference_in(*branch.node);
    if (reference == nullptr) continue;
    const auto target = pool.context().references.target(branch, *reference);
    if (!target) continue;
    const SchemaId id = pool.id_of(*target);
    const auto tokens = json::pointer_tokens(target->pointer);
    const auto is_it = [&](const auto& entry) { return entry.second == id; };
    if (!tokens || tokens->empty() || std::ranges::any_of(out.mapping, is_it)) continue;
    out.mapping.emplace_back(tokens->back(), id);
  }
}

}  // namespace

tl::expected<Cursor, std::string> mapped_schema(Context& context, const Cursor& at, const std::string& text) {
  References& references = context.references;
  if (is_component_name(text)) {
    const auto component = references.target(at, "#/components/schemas/" + text);
    if (component) return component;
    // `dog.yaml` may be a file as well as a name.
    const auto file = text.find('.') == std::string::npos ? component : references.target(at, text);
    if (file) return file;
    return tl::unexpected(backquoted(text) +
                          " is no schema under `components/schemas`, and no reference to one");
  }
  return references.target(at, text);
}

std::optional<Discriminator> build_discriminator(SchemaPool& pool, const Cursor& schema) {
  const auto at = member(schema, "discriminator");
  if (!at || !at->node->is_object()) return std::nullopt;
  const NodeMember* property = at->node->find("propertyName");
  if (property == nullptr || property->value.string() == nullptr) return std::nullopt;
  Discriminator out{*property->value.string(), {}};
  if (const auto mapping = member(*at, "mapping")) take_written(pool, out, *mapping);
  for (const std::string_view keyword : {"oneOf", "anyOf"}) {
    if (const auto branches = member(schema, keyword)) take_implicit(pool, out, *branches);
  }
  return out;
}

}  // namespace understudy::openapi
