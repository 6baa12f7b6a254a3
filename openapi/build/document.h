#pragma once

#include "openapi/build/build.h"

namespace understudy::openapi {

/// Makes the document from values that `check` has gone through.
Document build_document(Context& context, const Cursor& root);

}  // namespace understudy::openapi
