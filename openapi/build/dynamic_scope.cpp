#include "openapi/build/dynamic_scope.h"

#include "openapi/read/uri.h"

namespace understudy::openapi {
namespace {

/// The `$dynamicAnchor` that the reference names and that stands where it leads; else empty, and the
/// reference is a plain one.
std::string dynamic_name(const Cursor& first, const std::string& reference) {
  if (draft_at(first) == Draft::draft_2019_09) {
    const NodeMember* flag = first.node->find("$recursiveAnchor");
    const bool is_set = flag != nullptr && flag->value.boolean() != nullptr && *flag->value.boolean();
    return is_set ? std::string(recursive_anchor) : "";
  }
  const NodeMember* anchor = first.node->find("$dynamicAnchor");
  const std::string* name = anchor == nullptr ? nullptr : anchor->value.string();
  return name != nullptr && *name == fragment_of(reference) ? *name : "";
}

}  // namespace

ScopeId DynamicScopes::entered(ScopeId outer, const Resource& resource) {
  const auto& anchors = resource.home->dynamic_anchors;
  if (anchors.empty()) return outer;
  Scope scope = scopes_[static_cast<std::size_t>(outer)];
  const std::size_t size = scope.size();
  for (const auto& [name, at] : anchors) {
    if (is_contested(name)) scope.emplace(name, at);
  }
  if (scope.size() == size) return outer;
  Key key;
  for (const auto& [name, at] : scope) key.emplace(name, at.node);
  const auto [found, is_new] = ids_.try_emplace(std::move(key), static_cast<ScopeId>(scopes_.size()));
  if (is_new) scopes_.push_back(std::move(scope));
  return found->second;
}

Cursor DynamicScopes::target(ScopeId scope, const Cursor& first, const std::string& reference) const {
  const Scope& names = scopes_[static_cast<std::size_t>(scope)];
  const auto found = names.find(dynamic_name(first, reference));
  return found == names.end() ? first : found->second;
}

bool DynamicScopes::is_contested(const std::string& anchor) {
  const auto [known, is_new] = contested_.try_emplace(anchor, false);
  if (is_new) known->second = resources_->dynamic_count(anchor) > 1;
  return known->second;
}

}  // namespace understudy::openapi
