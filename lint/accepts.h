#pragma once

#include "lint/subject.h"

namespace understudy::lint {

/// Whether every value that fits `narrow` is known to fit `wide` as well. False where it is not, and where
/// nobody can tell.
bool accepts_all(const Subject& subject, openapi::SchemaId wide, openapi::SchemaId narrow);

}  // namespace understudy::lint
