#pragma once

#include "openapi/check/target.h"

namespace understudy::openapi {

/// Reports a reference that leads to nothing that fits; one to another host, which is not looked at, by a
/// rule of its own, since the document may be sound all the same.
void report_unresolved(Context& context, const Cursor& at, const TargetFault& fault);

}  // namespace understudy::openapi
