#include <algorithm>
#include <cctype>

#include "openapi/build/build.h"
#include "openapi/read/near.h"

namespace understudy::openapi {

std::string id_without_name(std::string_view method, const std::string& path) {
  std::string id(method);
  std::ranges::transform(id, id.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return id + " " + path;
}

void take_id(Build& build, Operation& operation, const std::string& otherwise) {
  if (!operation.has_id) return;
  const std::string name = operation.method + " " + operation.path;
  const auto [found, is_new] = build.operation_ids.try_emplace(operation.id, name);
  if (is_new) return;
  const std::string location = operation.location + "/operationId";
  build.context.diagnostics.add(
      {Severity::error, build.document.sources->place_of(location), location.substr(location.find('#') + 1),
       "the operationId " + backquoted(operation.id) + " is taken by " + found->second,
       Rule::unique_operation_id});
  operation.has_id = false;
  operation.id = otherwise;
}

}  // namespace understudy::openapi
