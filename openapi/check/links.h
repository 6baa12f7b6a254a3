#pragma once

#include <map>
#include <string>
#include <unordered_set>
#include <vector>

#include "openapi/check/context.h"

namespace understudy::openapi {

/// The links of a document and the operations that they may name, which may come later than they
/// (OpenAPI 3.1.1, section 4.8.20).
class Links {
 public:
  /// Takes an object of the document in, if it is a link or an operation.
  void take(Kind kind, const Cursor& at);
  /// Reports each link whose operation is not there.
  void check(Context& context) const;

 private:
  void check_id(Context& context, const Cursor& link) const;
  void check_reference(Context& context, const Cursor& link) const;

  std::vector<Cursor> links_;
  std::map<std::string, Cursor> operations_;  // by operationId
  std::unordered_set<const Node*> nodes_;
};

}  // namespace understudy::openapi
