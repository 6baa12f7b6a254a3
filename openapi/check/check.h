#pragma once

#include "openapi/check/context.h"

namespace understudy::openapi {

/// Goes through the document and through everything that it refers to, and reports what the specification
/// does not allow; says how many schemas it has met. Each value is looked at once, however many references
/// lead to it.
std::size_t check(Context& context, const Cursor& document);

}  // namespace understudy::openapi
