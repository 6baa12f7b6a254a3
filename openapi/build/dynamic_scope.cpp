#include "openapi/build/dynamic_scope.h"

#include "openapi/read/uri.h"

namespace understudy::openapi {
namespace {

/// Far more than meta-schemas and templates of lists need.
constexpr std::size_t most_entries = 500'000;

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

DynamicScopes::DynamicScopes(const Resources& resources) : resources_(&resources) {
  scopes_.push_back(&ids_.emplace(Scope(), ScopeId::outside).first->first);
}

ScopeId DynamicScopes::entered(ScopeId outer, const Resource& resource) {
  const Resource& home = *resource.home;
  if (home.dynamic_anchors.empty()) return outer;
  const auto [known, is_new] = entered_.try_emplace({outer, &home}, outer);
  if (is_new && !is_full()) known->second = grown(outer, home);
  return known->second;
}

ScopeId DynamicScopes::grown(ScopeId outer, const Resource& home) {
  Scope scope = *scopes_[static_cast<std::size_t>(outer)];
  for (const auto& [name, at] : home.dynamic_anchors) {
    if (is_contested(name)) scope.emplace(name, &at);
  }
  const auto [found, is_new] = ids_.try_emplace(std::move(scope), static_cast<ScopeId>(scopes_.size()));
  if (!is_new) return found->second;
  scopes_.push_back(&found->first);
  entries_ += found->first.size();
  return found->second;
}

Cursor DynamicScopes::target(ScopeId scope, const Cursor& first, const std::string& reference) const {
  const Scope& names = *scopes_[static_cast<std::size_t>(scope)];
  const auto found = names.find(dynamic_name(first, reference));
  return found == names.end() ? first : *found->second;
}

bool DynamicScopes::is_full() const { return entries_ > most_entries; }

bool DynamicScopes::is_contested(const std::string& anchor) {
  const auto [known, is_new] = contested_.try_emplace(anchor, false);
  if (is_new) known->second = resources_->dynamic_count(anchor) > 1;
  return known->second;
}

}  // namespace understudy::openapi
