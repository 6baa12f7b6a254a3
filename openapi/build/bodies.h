#pragma once

#include "openapi/check/context.h"
#include "openapi/document.h"

namespace understudy::openapi {

/// Warns about bodies whose media type is not taken apart though their schema asks for more than a text.
void check_bodies(Context& context, const Document& document);

}  // namespace understudy::openapi
