#pragma once

#include <deque>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "openapi/build/dynamic_scope.h"
#include "openapi/check/context.h"
#include "openapi/document.h"

namespace understudy::openapi {

/// Gives each schema of the files one id for each dynamic scope that it is reached in, and makes the schemas
/// from a queue: so recursion between them is none of the reader's.
class SchemaPool {
 public:
  SchemaPool(Context& context, Document& document)
      : context_(&context), document_(&document), scopes_(context.references.resources()) {}

  /// The id of the schema at this place, seen from the schema that is being made; the schema itself is made
  /// later.
  SchemaId id_of(const Cursor& at);
  /// What a dynamic reference leads to whose text leads to `first`.
  Cursor dynamic_target(const Cursor& first, const std::string& reference) const;
  /// Puts in a schema that stands nowhere in the text.
  SchemaId add(Schema schema);
  /// Makes all schemas that were asked for, and those that they ask for.
  void make_all();

  Context& context() { return *context_; }
  const Context& context() const { return *context_; }

 private:
  struct Waiting {
    SchemaId id;
    Cursor at;
    ScopeId scope;
    std::size_t copy;
  };

  /// Of one place: nearly all are reached in one scope only.
  struct Ids {
    ScopeId scope;
    SchemaId first;
    std::map<ScopeId, SchemaId> others = {};
  };

  void report_too_many(const Cursor& at);

  Context* context_;
  Document* document_;
  DynamicScopes scopes_;
  ScopeId scope_ = ScopeId::outside;  // of the schema that is being made
  std::unordered_map<const Node*, Ids> ids_;
  std::deque<Waiting> waiting_;
  std::size_t copies_ = 0;
  bool is_reported_ = false;
};

/// Makes one schema; those in it and those it refers to are asked of the pool.
Schema build_schema(SchemaPool& pool, const Cursor& at);

/// Takes up one member of a schema's text; says whether it is a keyword with a plain value.
bool take_plain_keyword(Schema& schema, const NodeMember& member);

/// Puts what OpenAPI 3.0 says differently into the words of 3.1.
void lift_3_0(SchemaPool& pool, Schema& schema, const Cursor& at);

/// Puts what older drafts of JSON Schema say differently into the words of 2020-12.
void lift_older_draft(SchemaPool& pool, Schema& schema, const Cursor& at);

/// `exclusiveMinimum: true` beside `minimum: 5` becomes `exclusiveMinimum: 5`, and the same for maximum.
void lift_bounds(Schema& schema, const Node& node);

bool is_schema(const Cursor& at);
/// The strings of a list.
std::vector<std::string> texts_of(const Node& list);

json::Value value_of(const Node& node);

/// A text, or the one that a reference in its place leads to; empty for anything else.
std::string prose_of(Context& context, const Cursor& at);

}  // namespace understudy::openapi
