#include "openapi/read/resources.h"

#include "openapi/read/resource_search.h"

namespace understudy::openapi {
namespace {

/// Few documents have any, and looking through the text is much cheaper than through the values.
bool may_have_resources(const SourceFile& file, const Dialect& dialect) {
  if (dialect.draft == Draft::openapi_3_0) return false;
  if (dialect.draft == Draft::draft_4) return true;
  const std::string_view text = file.text.content();
  const auto says = [&](std::string_view word) { return text.find(word) != std::string_view::npos; };
  return says("$id") || says("$schema") || says("$anchor") || says("$dynamicAnchor");
}

}  // namespace

Cursor Resources::root_of(const SourceFile& file) {
  const auto known = by_file_.find(&file);
  if (known != by_file_.end()) {
    Cursor root = openapi::root_of(file);
    root.resource = resource_at(*root.node, known->second);
    return root;
  }
  Cursor root = openapi::root_of(file);
  Resource& added = add({file.uri, root, dialect_, nullptr, nullptr, {}, {}});
  added.home = &added;
  added.root.resource = &added;
  by_file_.emplace(&file, &added);
  by_uri_.emplace(file.uri, &added);
  if (may_have_resources(file, *dialect_)) {
    added.nested = &nested_.emplace_back();
    ResourceSearch(*this, nested_.back()).run(added.root, added);
  }
  return root_of(file);
}

const Resource* Resources::find(const std::string& uri) const {
  const auto found = by_uri_.find(uri);
  return found == by_uri_.end() ? nullptr : found->second;
}

Resource& Resources::add(Resource resource) { return all_.emplace_back(std::move(resource)); }

}  // namespace understudy::openapi
