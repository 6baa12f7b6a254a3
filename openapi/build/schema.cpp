#include <algorithm>
#include <iterator>
#include <utility>

#include "json/pointer.h"
#include "openapi/build/discriminator.h"
#include "openapi/build/schema_pool.h"
#include "openapi/check/target.h"
#include "openapi/grammar/grammar.h"

namespace understudy::openapi {
namespace {

using Take = void (*)(SchemaPool&, Schema&, const Cursor&);

void put(SchemaPool& pool, std::optional<SchemaId>& out, const Cursor& at) {
  if (is_schema(at)) out = pool.id_of(at);
}

void put(SchemaPool& pool, std::vector<SchemaId>& out, const Cursor& at) {
  const std::size_t size = at.node->is_array() ? at.node->array()->size() : 0;
  for (std::size_t index = 0; index < size; ++index) {
    const Cursor each = item(at, index);
    if (is_schema(each)) out.push_back(pool.id_of(each));
  }
}

void put(SchemaPool& pool, NamedSchemas& out, const Cursor& at) {
  const auto map = pool.context().references.followed(at);
  if (!map || !map->node->is_object()) return;
  for (const NodeMember& each : *map->node->object()) {
    const Cursor cursor = child(*map, each);
    if (is_schema(cursor)) out.emplace_back(each.name, pool.id_of(cursor));
  }
}

template <auto Member>
void take(SchemaPool& pool, Schema& schema, const Cursor& at) {
  put(pool, schema.*Member, at);
}

/// The value that the text of a reference leads to, or nothing; `check` has told why.
std::optional<Cursor> place_named(SchemaPool& pool, const Cursor& at) {
  const std::string* text = at.node->string();
  if (text == nullptr) return std::nullopt;
  References& references = pool.context().references;
  const auto target = references.target(at, *text);
  if (!target || !is_schema(*target)) return std::nullopt;
  const bool is_sound = references.is_endless(*target) || target_of(pool.context(), Kind::schema, *target);
  return is_sound ? std::optional(*target) : std::nullopt;
}

void take_ref(SchemaPool& pool, Schema& schema, const Cursor& at) {
  if (const auto target = place_named(pool, at)) schema.ref = pool.id_of(*target);
}

/// Beside a `$ref` it is one more schema that has to hold.
void take_dynamic_ref(SchemaPool& pool, Schema& schema, const Cursor& at) {
  const auto first = place_named(pool, at);
  if (!first) return;
  const SchemaId target = pool.id_of(pool.dynamic_target(*first, *at.node->string()));
  if (schema.ref)
    schema.all_of.insert(schema.all_of.begin(), target);
  else
    schema.ref = target;
}

/// `example` is OpenAPI's older word for one of `examples`; those come first.
void take_example(SchemaPool&, Schema& schema, const Cursor& at) {
  schema.examples.push_back(value_of(*at.node));
}

void take_external_docs(SchemaPool&, Schema& schema, const Cursor& at) {
  const NodeMember* url = at.node->find("url");
  if (url != nullptr && url->value.string() != nullptr) schema.external_docs = *url->value.string();
}

void take_xml(SchemaPool&, Schema& schema, const Cursor& at) {
  if (!at.node->is_object()) return;
  const auto text = [&](std::string_view name) {
    const Node* found = at.node->find(name) == nullptr ? nullptr : &at.node->find(name)->value;
    return found != nullptr && found->string() != nullptr ? *found->string() : std::string();
  };
  const auto flag = [&](std::string_view name) {
    const Node* found = at.node->find(name) == nullptr ? nullptr : &at.node->find(name)->value;
    return found != nullptr && found->boolean() != nullptr && *found->boolean();
  };
  schema.xml = Xml{.name = text("name"),
                   .namespace_uri = text("namespace"),
                   .prefix = text("prefix"),
                   .attribute = flag("attribute"),
                   .wrapped = flag("wrapped")};
}

// In alphabetical order, as the search asks for.
constexpr std::pair<std::string_view, Take> keywords[] = {
    {"$ref", take_ref},
    {"additionalProperties", take<&Schema::additional_properties>},
    {"allOf", take<&Schema::all_of>},
    {"anyOf", take<&Schema::any_of>},
    {"contains", take<&Schema::contains>},
    {"contentSchema", take<&Schema::content_schema>},
    {"dependentSchemas", take<&Schema::dependent_schemas>},
    {"else", take<&Schema::else_schema>},
    {"example", take_example},
    {"externalDocs", take_external_docs},
    {"if", take<&Schema::if_schema>},
    {"items", take<&Schema::items>},
    {"not", take<&Schema::negation>},
    {"oneOf", take<&Schema::one_of>},
    {"patternProperties", take<&Schema::pattern_properties>},
    {"prefixItems", take<&Schema::prefix_items>},
    {"properties", take<&Schema::properties>},
    {"propertyNames", take<&Schema::property_names>},
    {"then", take<&Schema::then_schema>},
    {"unevaluatedItems", take<&Schema::unevaluated_items>},
    {"unevaluatedProperties", take<&Schema::unevaluated_properties>},
    {"xml", take_xml},
};

/// The name under `components/schemas` of the first file, else empty.
std::string component_name(const Cursor& at) {
  constexpr std::string_view home = "/components/schemas/";
  if (!at.file->uri.empty() || !at.pointer.starts_with(home)) return "";
  const auto tokens = json::pointer_tokens(at.pointer);
  return tokens && tokens->size() == 3 ? tokens->back() : "";
}

/// Whether the name says anything at this place: by the version, the draft, and the vocabularies in use.
bool is_keyword_at(const SchemaPool& pool, const Cursor& at, std::string_view name) {
  const Field* field = field_of(grammar_at(Kind::schema, at), name);
  return field != nullptr && is_known(pool.context(), Kind::schema, *field) &&
         at.resource->dialect->knows(vocabulary_of(name));
}

void take_member(SchemaPool& pool, Schema& schema, const Cursor& at, const NodeMember& each) {
  if (each.name.starts_with("x-")) {
    schema.extensions.append(each.name, value_of(each.value));
    return;
  }
  if (each.name == "description" && reference_in(each.value) != nullptr) {
    schema.description = prose_of(pool.context(), child(at, each));
    return;
  }
  // What is no keyword of this version has been warned about and says nothing.
  if (!is_keyword_at(pool, at, each.name) || take_plain_keyword(schema, each)) return;
  const auto* const found = std::ranges::lower_bound(keywords, std::string_view(each.name), {},
                                                     &std::pair<std::string_view, Take>::first);
  if (found != std::end(keywords) && found->first == each.name) found->second(pool, schema, child(at, each));
}

/// `$dynamicRef`, or `$recursiveRef` in 2019-09.
void take_dynamic(SchemaPool& pool, Schema& schema, const Cursor& at) {
  for (const std::string_view keyword : {"$dynamicRef", "$recursiveRef"}) {
    const auto reference = member(at, keyword);
    if (reference && is_keyword_at(pool, at, keyword)) take_dynamic_ref(pool, schema, *reference);
  }
}

}  // namespace

bool is_schema(const Cursor& at) { return at.node->is_object() || at.node->boolean() != nullptr; }

Schema build_schema(SchemaPool& pool, const Cursor& at) {
  Schema schema;
  schema.location = location_of(at);
  schema.name = component_name(at);
  if (at.node->boolean() != nullptr) schema.boolean = *at.node->boolean();
  if (!at.node->is_object()) return schema;
  const Dialect& dialect = *at.resource->dialect;
  const NodeMember* reference = at.node->find("$ref");
  if (reference != nullptr && ref_stands_alone(dialect.draft)) {
    take_ref(pool, schema, child(at, *reference));
    return schema;
  }
  schema.asserts_format = dialect.asserts_formats || pool.context().options.formats == Formats::asserted;
  for (const NodeMember& each : *at.node->object()) take_member(pool, schema, at, each);
  take_dynamic(pool, schema, at);
  schema.discriminator = build_discriminator(pool, at);
  if (dialect.draft == Draft::openapi_3_0)
    lift_3_0(pool, schema, at);
  else
    lift_older_draft(pool, schema, at);
  return schema;
}

}  // namespace understudy::openapi
