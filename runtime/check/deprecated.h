#pragma once

#include "json/json.h"
#include "runtime/check/rule.h"
#include "runtime/report.h"

namespace understudy::runtime {

/// `deprecated: true` (JSON Schema 2020-12 Validation, section 9.3): a warning where the report takes them,
/// and never a violation. For tools that tell a person; generated code has no need of it.
void deprecated(const json::Value& value, Rule rule, Report& report);

}  // namespace understudy::runtime
