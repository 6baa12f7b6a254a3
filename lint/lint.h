#pragma once

#include <memory>

#include "openapi/diagnostics.h"
#include "openapi/document.h"

namespace understudy::lint {

/// Looks for what shows only where schemas, values, paths and names of a document are held against each
/// other, and adds a diagnostic for each find. What `openapi::load` reports is not told again.
void lint(const std::shared_ptr<const openapi::Document>& document, openapi::Diagnostics& diagnostics);

/// How grave a finding of `openapi::load` or of `lint` is for the document itself: what is not followed here
/// may be sound elsewhere.
openapi::Severity severity_for_document(const openapi::Diagnostic& finding);

}  // namespace understudy::lint
