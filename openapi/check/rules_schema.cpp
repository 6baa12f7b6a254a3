#include "openapi/check/rules.h"
#include "openapi/read/near.h"

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
  warn(context, *least, backquoted(low) + " is above " + backquoted(high) + ", so that no value fits");
}

void check_dynamic(Context& context, const Cursor& at) {
  const std::string* reference = text_of(at, "$dynamicRef");
  if (reference == nullptr) return;
  const Cursor place = *member(at, "$dynamicRef");
  const auto target = context.references.target(at, *reference);
  if (!target) return report(context, place, target.error());
  // With one such anchor in all files there is nothing to choose from: the reference is a plain one.
  const std::string* anchor = text_of(*target, "$dynamicAnchor");
  if (anchor != nullptr && context.references.is_dynamic_in_several(*anchor)) {
    context.diagnostics.unsupported("`$dynamicRef` to an anchor that several files have", place_of(place),
                                    place.pointer);
  }
}

void check_identity(Context& context, const Cursor& at) {
  if (const auto id = member(at, "$id"); id && !at.pointer.empty()) {
    warn(context, *id, "`$id` is taken as a name only: references below it start from the file, not from it");
  }
  const std::string* dialect = text_of(at, "$schema");
  if (dialect != nullptr && !dialect->starts_with("https://json-schema.org/draft/2020-12/") &&
      !dialect->starts_with("https://spec.openapis.org/oas/3.1/")) {
    warn(context, *member(at, "$schema"),
         "the dialect " + backquoted(*dialect) + " is not known; the schema is read as 2020-12");
  }
}

}  // namespace

void check_schema(Context& context, const Cursor& at) {
  if (is_true(at, "readOnly") && is_true(at, "writeOnly")) {
    report(context, *member(at, "writeOnly"), "a schema may not be both `readOnly` and `writeOnly`");
  }
  const auto values = member(at, "enum");
  if (values && values->node->is_array() && values->node->array()->empty()) {
    warn(context, *values, "`enum` is empty, so that no value fits");
  }
  const std::string* type = text_of(at, "type");
  if (context.version == Version::v3_0 && type != nullptr && *type == "array" && !member(at, "items")) {
    warn_at_key(context, at, "the schema lacks `items`, which OpenAPI 3.0 asks of an array");
  }
  check_bounds(context, at, "minimum", "maximum");
  check_bounds(context, at, "minLength", "maxLength");
  check_bounds(context, at, "minItems", "maxItems");
  check_bounds(context, at, "minProperties", "maxProperties");
  check_dynamic(context, at);
  check_identity(context, at);
}

}  // namespace understudy::openapi
