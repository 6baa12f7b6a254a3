#include <algorithm>
#include <utility>

#include "openapi/build/schema_pool.h"

namespace understudy::openapi {
namespace {

bool is_true(const Node& node, std::string_view name) {
  const NodeMember* found = node.find(name);
  return found != nullptr && found->value.boolean() != nullptr && *found->value.boolean();
}

/// 3.1 names the encoding of text and leaves octets to media types.
void lift_format(Schema& schema) {
  if (schema.format == "byte") {
    schema.content_encoding = "base64";
    schema.format.clear();
  } else if (schema.format == "binary") {
    schema.content_media_type = "application/octet-stream";
  }
}

bool says_nothing_but_all_of(const Node& node) {
  return std::ranges::all_of(*node.object(), [](const NodeMember& each) {
    return each.name == "allOf" || each.name == "nullable" || each.name == "title" ||
           each.name == "description" || each.name == "default" || each.name == "example" ||
           each.name == "deprecated" || each.name == "readOnly" || each.name == "writeOnly" ||
           each.name == "externalDocs" || each.name == "xml" || each.name.starts_with("x-");
  });
}

bool has_branches(const Schema& schema) {
  return !schema.all_of.empty() || !schema.any_of.empty() || !schema.one_of.empty();
}

/// What is said of the value as a whole and not of one of its branches.
Schema annotations_of(Schema& schema) {
  Schema out;
  out.location = schema.location;
  out.name = std::exchange(schema.name, "");
  out.title = std::exchange(schema.title, "");
  out.description = std::exchange(schema.description, "");
  out.deprecated = std::exchange(schema.deprecated, false);
  out.read_only = std::exchange(schema.read_only, false);
  out.write_only = std::exchange(schema.write_only, false);
  out.default_value = std::exchange(schema.default_value, std::nullopt);
  out.examples = std::exchange(schema.examples, {});
  out.xml = std::exchange(schema.xml, std::nullopt);
  out.extensions = std::exchange(schema.extensions, {});
  return out;
}

/// `nullable` without a `type` adds nothing by the letter of 3.0.3, but documents mean it beside `allOf`,
/// `anyOf` and `oneOf`: so the schema becomes `anyOf: [itself, null]`.
void lift_to_any_of(SchemaPool& pool, Schema& schema, const Node& node) {
  Schema null;
  null.location = schema.location + "/nullable";
  null.types.null = true;
  const bool is_one_schema = says_nothing_but_all_of(node) && schema.all_of.size() == 1;
  Schema outer = annotations_of(schema);
  const SchemaId inner = is_one_schema ? schema.all_of.front() : pool.add(std::move(schema));
  outer.any_of = {inner, pool.add(std::move(null))};
  schema = std::move(outer);
}

void lift_nullable(SchemaPool& pool, Schema& schema, const Node& node) {
  if (!is_true(node, "nullable")) return;
  if (has_branches(schema)) return lift_to_any_of(pool, schema, node);
  if (schema.types.any()) schema.types.null = true;
  if (schema.enumeration &&
      std::ranges::find(*schema.enumeration, json::Value()) == schema.enumeration->end()) {
    schema.enumeration->emplace_back();
  }
}

}  // namespace

void lift_bounds(Schema& schema, const Node& node) {
  if (is_true(node, "exclusiveMinimum"))
    schema.exclusive_minimum = std::exchange(schema.minimum, std::nullopt);
  if (is_true(node, "exclusiveMaximum"))
    schema.exclusive_maximum = std::exchange(schema.maximum, std::nullopt);
}

void lift_3_0(SchemaPool& pool, Schema& schema, const Cursor& at) {
  schema.types.integer_as_written = schema.types.integer;
  lift_bounds(schema, *at.node);
  lift_format(schema);
  lift_nullable(pool, schema, *at.node);
}

}  // namespace understudy::openapi
