#include "openapi/build/schema_pool.h"

namespace understudy::openapi {

SchemaId SchemaPool::id_of(const Cursor& at) {
  const auto [found, is_new] = ids_.try_emplace(at.node, static_cast<SchemaId>(document_->schemas.size()));
  if (is_new) {
    document_->schemas.emplace_back();
    waiting_.push_back({found->second, at});
  }
  return found->second;
}

SchemaId SchemaPool::add(Schema schema) {
  document_->schemas.push_back(std::move(schema));
  return static_cast<SchemaId>(document_->schemas.size() - 1);
}

void SchemaPool::make_all() {
  while (!waiting_.empty()) {
    const auto [id, at] = std::move(waiting_.front());
    waiting_.pop_front();
    Schema schema = build_schema(*this, at);
    document_->schemas[static_cast<std::size_t>(id)] = std::move(schema);
  }
}

}  // namespace understudy::openapi
