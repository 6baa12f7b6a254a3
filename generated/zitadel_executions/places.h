// Made from zitadel-executions.yaml by Understudy. Do not edit.

#pragma once

#include <string_view>

#include "namespaces.h"
#include "runtime/api.h"

namespace zitadel_executions {

/// Where a location of the document stands in its text.
runtime::SpecPlace place_of(std::string_view location);

}  // namespace zitadel_executions
