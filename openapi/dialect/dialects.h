#pragma once

#include <map>
#include <string>
#include <tl/expected.hpp>

#include "openapi/dialect/dialect.h"
#include "openapi/read/files.h"

namespace understudy::openapi {

/// The dialects that the schemas of a document are written in. They stay where they are.
class Dialects {
 public:
  explicit Dialects(Files& files) : files_(&files) {}

  const Dialect& of(Draft draft);
  /// What `$schema` or `jsonSchemaDialect` names: a draft, or a meta-schema of one's own among the files,
  /// whose
  /// `$vocabulary` says which keywords count (JSON Schema 2020-12 core, section 8.1.2). Else why it is not
  /// known.
  tl::expected<const Dialect*, std::string> named(const std::string& uri);

 private:
  tl::expected<const Dialect*, std::string> read(const std::string& uri);

  Files* files_;
  std::map<Draft, Dialect> drafts_;
  std::map<std::string, Dialect> own_;
  std::map<std::string, tl::expected<const Dialect*, std::string>> named_;
};

}  // namespace understudy::openapi
