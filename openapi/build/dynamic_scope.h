#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "openapi/read/resources.h"

namespace understudy::openapi {

/// What a `$dynamicRef` may find from some schema on; `outside`: nothing.
enum class ScopeId : std::uint32_t { outside };

/// The dynamic scopes (JSON Schema 2020-12 core, section 7.1) that the schemas of a document are reached in.
/// Of all resources on the way to a schema only this matters: for each `$dynamicAnchor`, the outermost one
/// that has it. So a scope is a map that grows on the way in and never changes an entry, there are finitely
/// many, and a dynamic reference leads to one place in each: schemas are copied for each scope, and nothing
/// is left to be found at run time.
class DynamicScopes {
 public:
  explicit DynamicScopes(const Resources& resources);

  /// The scope inside of a resource that is reached in `outer`.
  ScopeId entered(ScopeId outer, const Resource& resource);
  /// Where a dynamic reference leads whose text, as that of a plain one, leads to `first`.
  Cursor target(ScopeId scope, const Cursor& first, const std::string& reference) const;
  /// Whether there are more scopes than memory is given for; no further ones are made then.
  bool is_full() const;

 private:
  using Scope = std::map<std::string_view, const Cursor*>;

  ScopeId grown(ScopeId outer, const Resource& home);
  /// Whether there is anything to choose from.
  bool is_contested(const std::string& anchor);

  const Resources* resources_;
  std::vector<const Scope*> scopes_;
  std::map<Scope, ScopeId> ids_;
  std::map<std::pair<ScopeId, const Resource*>, ScopeId> entered_;
  std::map<std::string, bool> contested_;
  std::size_t entries_ = 0;  // of all scopes together
};

}  // namespace understudy::openapi
