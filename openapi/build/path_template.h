#pragma once

#include <map>
#include <string>
#include <tl/expected.hpp>
#include <utility>
#include <vector>

#include "openapi/check/context.h"
#include "openapi/document.h"

namespace understudy::openapi {

/// The names between braces in a path, or what is wrong with the braces.
tl::expected<std::vector<std::string>, std::string> names_in_path(std::string_view path);

/// Leaves out parameters of the path that its template does not name, and warns of that and of names without
/// a parameter; of the latter only where the list of parameters is whole.
void check_path_parameters(Context& context, Operation& operation, const Cursor& at, bool is_whole);

/// The paths of a document; reports faulty ones, and two that differ in the names of their variables only
/// (OpenAPI 3.1.1, section 4.8.8).
class PathTemplates {
 public:
  explicit PathTemplates(Context& context) : context_(&context) {}
  /// Says whether requests can lead to the path.
  bool add(const std::string& path, const Cursor& at);

 private:
  Context* context_;
  // Without the names, to the path as written and its item.
  std::map<std::string, std::pair<std::string, Cursor>> paths_;
};

}  // namespace understudy::openapi
