#pragma once

#include <memory>

#include "openapi/diagnostics.h"
#include "openapi/document.h"
#include "openapi/sample.h"
#include "runtime/api.h"
#include "runtime/outgoing.h"

namespace understudy::validator {

/// The table of an API whose checks interpret the document's schemas: what generated code fills by compiling.
runtime::Api interpret(const std::shared_ptr<const openapi::Document>& document);

/// What the API sends by itself, in the same way.
runtime::Outgoing outgoing(const std::shared_ptr<const openapi::Document>& document);

/// A check of one schema.
runtime::Check check_of(std::shared_ptr<const openapi::Document> document, openapi::SchemaId schema);

/// Whether values obey the schemas of a document, for `openapi::sample`.
openapi::Obeys judge_of(std::shared_ptr<const openapi::Document> document);

/// A warning for every `pattern` and `patternProperties` that no engine here can read. Such a pattern takes
/// every text.
void check_patterns(const openapi::Document& document, openapi::Diagnostics& diagnostics);

}  // namespace understudy::validator
