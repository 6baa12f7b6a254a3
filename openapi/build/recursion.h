#pragma once

#include "openapi/check/context.h"
#include "openapi/document.h"

namespace understudy::openapi {

/// Reports schemas that lead back to themselves without going into a member or an item: whether a value fits
/// one of those is asked forever (JSON Schema 2020-12 core, section 9.4.1).
void check_recursion(Context& context, const Document& document);

}  // namespace understudy::openapi
