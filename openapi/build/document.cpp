#include "openapi/build/document.h"

#include <map>

#include "openapi/build/bodies.h"
#include "openapi/build/recursion.h"
#include "openapi/read/near.h"
#include "openapi/rule.h"

namespace understudy::openapi {
namespace {

Info build_info(const Cursor& at) {
  return {text_in(at, "title"), text_in(at, "version"), text_in(at, "description")};
}

/// Operations are told apart by their ids, wherever they stand (OpenAPI 3.1.1, section 4.8.10).
void check_ids(Build& build, const std::vector<Operation>& operations,
               std::map<std::string, std::string>& seen) {
  for (const Operation& operation : operations) {
    if (!operation.has_id) continue;
    const std::string name = operation.method + " " + operation.path;
    const auto [found, is_new] = seen.try_emplace(operation.id, name);
    if (is_new) continue;
    const std::string pointer = operation.location.substr(operation.location.find('#') + 1) + "/operationId";
    build.context.diagnostics.add(
        {Severity::error, build.document.sources->place_of(operation.location + "/operationId"), pointer,
         "the operationId " + backquoted(operation.id) + " is taken by " + found->second,
         Rule::unique_operation_id});
  }
}

using Members = std::vector<std::pair<std::string, Cursor>>;

void take_components(Build& build, const Cursor& components) {
  const auto schemas = object_in(build, components, "schemas");
  for (const auto& [name, at] : schemas ? all_members(*schemas) : Members()) {
    if (!at.node->is_object() && at.node->boolean() == nullptr) continue;
    build.document.components.emplace_back(name, build.schemas.id_of(at));
  }
  build.document.security_schemes = build_security_schemes(build, components);
}

}  // namespace

Document build_document(Context& context, const Cursor& root) {
  Document document;
  document.path = root.file->path;
  document.version = text_in(root, "openapi");
  document.sources = context.references.sources();
  SchemaPool schemas(context, document);
  Build build{context, schemas, document};
  if (const auto info = object_in(build, root, "info")) document.info = build_info(*info);
  for (const Cursor& tag : items_in(root, "tags")) {
    document.tags.push_back({text_in(tag, "name"), text_in(tag, "description")});
  }
  if (const auto components = object_in(build, root, "components")) take_components(build, *components);
  build_operations(build, root);
  schemas.make_all();
  check_recursion(context, document);
  document.extensions = extensions_in(build, root);
  std::map<std::string, std::string> ids;
  check_ids(build, document.operations, ids);
  check_ids(build, document.webhooks, ids);
  std::vector<Operation> called;
  for (const Callback& callback : document.callbacks) called.push_back(callback.operation);
  check_ids(build, called, ids);
  check_bodies(context, document);
  return document;
}

}  // namespace understudy::openapi
