#pragma once

#include <memory>

#include "openapi/document.h"
#include "runtime/api.h"

namespace understudy::validator {

/// The table of an API whose checks interpret the document's schemas: what generated code fills by compiling.
runtime::Api interpret(std::shared_ptr<const openapi::Document> document);

/// A check of one schema.
runtime::Check check_of(std::shared_ptr<const openapi::Document> document, openapi::SchemaId schema);

}  // namespace understudy::validator
