#include "openapi/check/rules.h"
#include "openapi/read/near.h"
#include "openapi/read/uri.h"
#include "openapi/rule.h"

namespace understudy::openapi {
namespace {

bool is_true(const Cursor& at, std::string_view name) {
  const auto found = member(at, name);
  return found && found->node->boolean() != nullptr && *found->node->boolean();
}

/// A pair of bounds that leaves no value.
void check_bounds(Context& context, const Cursor& at, std::string_view low, std::string_view high) {
  const auto least = member(at, low);
  const auto most = member(at, high);
  if (!least || !most || least->node->number() == nullptr || most->node->number() == nullptr) return;
  if (*least->node->number() <= *most->node->number()) return;
  warn(context, *least, Rule::unsatisfiable_schema,
       backquoted(low) + " is above " + backquoted(high) + ", so that no value fits");
}

/// A dynamic reference is resolved where the schema is made; here it has to lead somewhere at all.
void check_dynamic(Context& context, const Cursor& at) {
  for (const std::string_view keyword : {"$dynamicRef", "$recursiveRef"}) {
    const std::string* reference = text_of(at, keyword);
    const Field* field = field_of(grammar_at(Kind::schema, at), keyword);
    if (reference == nullptr || field == nullptr || !exists_in(*field, context.version)) continue;
    const auto target = context.references.target(at, *reference);
    if (!target) report(context, *member(at, keyword), Rule::dynamic_ref, target.error());
  }
}

/// A name of a schema that has a `#` in it names nothing, but for anchors before 2019-09.
void check_id(Context& context, const Cursor& at) {
  const std::string_view keyword = id_keyword(draft_at(at));
  const std::string* id = text_of(at, keyword);
  if (id == nullptr || fragment_of(*id).empty() || has_anchors_as_ids(draft_at(at))) return;
  warn(context, *member(at, keyword), Rule::id_fragment,
       backquoted(keyword) + " may not have a fragment; an `$anchor` names a part of a schema");
}

void check_dialect(Context& context, const Cursor& at) {
  const std::string* dialect = text_of(at, "$schema");
  if (dialect == nullptr || context.version == Version::v3_0) return;
  const auto known = context.dialects.named(*dialect);
  if (!known) {
    warn(context, *member(at, "$schema"), Rule::schema_dialect,
         known.error() + "; the schema is read as those around it");
  }
}

/// Keywords that the dialect's meta-schema leaves out say nothing, but their author may not know.
void check_vocabularies(Context& context, const Cursor& at) {
  const Dialect& dialect = *at.resource->dialect;
  if (dialect.left_out.empty()) return;
  for (const NodeMember& each : *at.node->object()) {
    const bool is_keyword = field_of(grammar_at(Kind::schema, at), each.name) != nullptr;
    if (!is_keyword || dialect.knows(vocabulary_of(each.name))) continue;
    warn_at_key(
        context, child(at, each), Rule::left_out_keyword,
        backquoted(each.name) + " is in no vocabulary of the schema's dialect, so it is not looked at");
  }
}

/// What documents mean by it goes beyond the letter, by which the branches have to let null through as well.
void check_nullable(Context& context, const Cursor& at) {
  if (context.version != Version::v3_0 || !is_true(at, "nullable")) return;
  for (const char* branches : {"allOf", "anyOf", "oneOf"}) {
    if (!member(at, branches)) continue;
    note(context, *member(at, "nullable"), Rule::nullable_branches,
         "null is let through whatever " + backquoted(branches) +
             " says of it; by the letter of OpenAPI 3.0 its branches would have to let it through too");
    return;
  }
}

}  // namespace

void check_schema(Context& context, const Cursor& at) {
  if (is_true(at, "readOnly") && is_true(at, "writeOnly")) {
    report(context, *member(at, "writeOnly"), Rule::read_write_only,
           "a schema may not be both `readOnly` and `writeOnly`");
  }
  const auto values = member(at, "enum");
  if (values && values->node->is_array() && values->node->array()->empty()) {
    warn(context, *values, Rule::unsatisfiable_schema, "`enum` is empty, so that no value fits");
  }
  const std::string* type = text_of(at, "type");
  if (context.version == Version::v3_0 && type != nullptr && *type == "array" && !member(at, "items")) {
    warn_at_key(context, at, Rule::array_items,
                "the schema lacks `items`, which OpenAPI 3.0 asks of an array");
  }
  check_bounds(context, at, "minimum", "maximum");
  check_bounds(context, at, "minLength", "maxLength");
  check_bounds(context, at, "minItems", "maxItems");
  check_bounds(context, at, "minProperties", "maxProperties");
  check_nullable(context, at);
  check_dynamic(context, at);
  check_id(context, at);
  check_dialect(context, at);
  check_vocabularies(context, at);
}

}  // namespace understudy::openapi
