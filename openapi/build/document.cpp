#include "openapi/build/document.h"

#include "openapi/build/bodies.h"
#include "openapi/build/recursion.h"

namespace understudy::openapi {
namespace {

/// What stands unquoted, as in `version: 1.0`, is a number and has been reported; its text is meant.
std::string version_in(const Cursor& info) {
  const NodeMember* version = info.node->find("version");
  const json::Number* number = version == nullptr ? nullptr : version->value.number();
  return number == nullptr ? text_in(info, "version") : number->text();
}

Info build_info(Build& build, const Cursor& at) {
  return {text_in(at, "title"), version_in(at), prose_in(build, at, "description")};
}

using Members = std::vector<std::pair<std::string, Cursor>>;

void take_components(Build& build, const Cursor& components) {
  const auto schemas = object_in(build, components, "schemas", Kind::none);
  for (const auto& [name, at] : schemas ? all_members(*schemas) : Members()) {
    if (!at.node->is_object() && at.node->boolean() == nullptr) continue;
    build.document.components.emplace_back(name, build.schemas.id_of(at));
  }
  build.document.security_schemes = build_security_schemes(build, components);
}

}  // namespace

Document build_document(Context& context, const Cursor& root, std::size_t schema_count) {
  Document document;
  document.path = root.file->path;
  document.version = text_in(root, "openapi");
  document.sources = context.references.sources();
  document.schemas.reserve(schema_count + schema_count / 8);
  SchemaPool schemas(context, document);
  Build build{context, schemas, document};
  if (const auto info = object_in(build, root, "info", Kind::info)) document.info = build_info(build, *info);
  for (const Cursor& tag : items_in(root, "tags")) {
    document.tags.push_back({text_in(tag, "name"), prose_in(build, tag, "description")});
  }
  if (const auto components = object_in(build, root, "components", Kind::components))
    take_components(build, *components);
  build_operations(build, root);
  schemas.make_all();
  resolve_reference_circles(document);
  check_recursion(context, document);
  document.extensions = extensions_in(build, root);
  for (Callback& callback : document.callbacks) {
    Operation& operation = callback.operation;
    take_id(build, operation,
            callback.owners.front() + " " + callback.name + " " + operation.method + " " + operation.path);
  }
  check_bodies(context, document);
  return document;
}

}  // namespace understudy::openapi
