#pragma once

#include <string>

#include "lint/subject.h"

namespace understudy::lint {

/// Reports an example that is nothing but a `$ref`, which nobody follows there; says whether it is one.
bool report_reference(const Subject& subject, const json::Value& example, const std::string& location);

}  // namespace understudy::lint
