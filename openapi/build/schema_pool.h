#pragma once

#include <deque>
#include <unordered_map>
#include <utility>

#include "openapi/check/context.h"
#include "openapi/document.h"

namespace understudy::openapi {

/// Gives each schema of the files one id, and makes the schemas from a queue: so recursion between them is
/// none of the reader's.
class SchemaPool {
 public:
  SchemaPool(Context& context, Document& document) : context_(&context), document_(&document) {}

  /// The id of the schema at this place; the schema itself is made later.
  SchemaId id_of(const Cursor& at);
  /// Puts in a schema that stands nowhere in the text.
  SchemaId add(Schema schema);
  /// Makes all schemas that were asked for, and those that they ask for.
  void make_all();

  Context& context() { return *context_; }

 private:
  Context* context_;
  Document* document_;
  std::unordered_map<const Node*, SchemaId> ids_;
  std::deque<std::pair<SchemaId, Cursor>> waiting_;
};

/// Makes one schema; those in it and those it refers to are asked of the pool.
Schema build_schema(SchemaPool& pool, const Cursor& at);

/// Takes up one member of a schema's text; says whether it is a keyword with a plain value.
bool take_plain_keyword(Schema& schema, const NodeMember& member);

/// Puts what OpenAPI 3.0 says differently into the words of 3.1.
void lift_3_0(SchemaPool& pool, Schema& schema, const Cursor& at);

json::Value value_of(const Node& node);

}  // namespace understudy::openapi
