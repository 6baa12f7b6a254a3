#include "openapi/build/schema_pool.h"

#include <utility>

#include "openapi/rule.h"

namespace understudy::openapi {
namespace {

/// Far more than meta-schemas and templates of lists need.
constexpr std::size_t most_copies = 20'000;

}  // namespace

SchemaId SchemaPool::id_of(const Cursor& at) {
  auto& ids = ids_[at.node];
  const bool is_free = copies_ < most_copies && !scopes_.is_full();
  const ScopeId scope = is_free ? scopes_.entered(scope_, *at.resource) : ScopeId::outside;
  if (!is_free && !std::exchange(is_reported_, true)) report_too_many(at);
  const auto [found, is_new] = ids.try_emplace(scope, static_cast<SchemaId>(document_->schemas.size()));
  if (is_new) {
    document_->schemas.emplace_back();
    waiting_.push_back({found->second, at, scope, ids.size() - 1});
    if (ids.size() > 1) ++copies_;
  }
  return found->second;
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
