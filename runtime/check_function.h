#pragma once

#include "json/json.h"
#include "runtime/report.h"

namespace understudy::runtime {

/// A compiled check: reports every rule of its schema that the value breaks. Generated files declare those of
/// each other as `runtime::CheckFunction check_pet;`.
using CheckFunction = void(const json::Value& value, const Path& at, Report& report);

}  // namespace understudy::runtime
