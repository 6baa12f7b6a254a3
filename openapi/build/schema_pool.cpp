#include "openapi/build/schema_pool.h"

#include <utility>

#include "openapi/rule.h"

namespace understudy::openapi {
namespace {

/// Far more than meta-schemas and templates of lists need.
constexpr std::size_t most_copies = 20'000;

}  // namespace

SchemaId SchemaPool::id_of(const Cursor& at) {
  const bool is_free = copies_ < most_copies && !scopes_.is_full();
  const ScopeId scope = is_free ? scopes_.entered(scope_, *at.resource) : ScopeId::outside;
  if (!is_free && !std::exchange(is_reported_, true)) report_too_many(at);
  const auto next = static_cast<SchemaId>(document_->schemas.size());
  const auto [place, is_first] = ids_.try_emplace(at.node, Ids{scope, next});
  Ids& ids = place->second;
  if (!is_first) {
    if (ids.scope == scope) return ids.first;
    const auto [found, is_new] = ids.others.try_emplace(scope, next);
    if (!is_new) return found->second;
    ++copies_;
  }
  document_->schemas.emplace_back();
  waiting_.push_back({next, at, scope, ids.others.size()});
  return next;
}

Cursor SchemaPool::dynamic_target(const Cursor& first, const std::string& reference) const {
  return scopes_.target(scope_, first, reference);
}

void SchemaPool::report_too_many(const Cursor& at) {
  report(*context_, at, Rule::size_limit,
         "dynamic references multiply the schemas of this document beyond measure; from here on they are "
         "taken as plain ones");
}

SchemaId SchemaPool::add(Schema schema) {
  document_->schemas.push_back(std::move(schema));
  return static_cast<SchemaId>(document_->schemas.size() - 1);
}

void SchemaPool::make_all() {
  while (!waiting_.empty()) {
    const Waiting next = std::move(waiting_.front());
    waiting_.pop_front();
    scope_ = next.scope;
    Schema schema = build_schema(*this, next.at);
    schema.copy = next.copy;
    document_->schemas[static_cast<std::size_t>(next.id)] = std::move(schema);
  }
  scope_ = ScopeId::outside;
}

}  // namespace understudy::openapi
