#pragma once

#include "openapi/build/build.h"

namespace understudy::openapi {

/// Makes the document from values that `check` has gone through, which hold about so many schemas.
Document build_document(Context& context, const Cursor& root, std::size_t schemas);

}  // namespace understudy::openapi
