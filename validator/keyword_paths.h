#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "openapi/document.h"

namespace understudy::validator {

/// Finds the way from a schema to a rule, as validation goes it: through applicators and through each `$ref`
/// (`keywordLocation` of JSON Schema 2020-12 Core, section 12.3.1).
class KeywordPaths {
 public:
  /// `root` is the location of the schema where validation starts.
  KeywordPaths(std::shared_ptr<const openapi::Document> document, std::string_view root);

  /// The way to the rule at that location that leads to the value at that JSON pointer; the shortest where
  /// there are several, none where there is none.
  std::optional<std::string> find(std::string_view pointer, std::string_view rule) const;

 private:
  /// The innermost schema that a rule belongs to.
  const openapi::SchemaId* owner(std::string_view rule) const;

  std::shared_ptr<const openapi::Document> document_;
  std::map<std::string, openapi::SchemaId, std::less<>> by_location_;
  std::string root_;
};

}  // namespace understudy::validator
