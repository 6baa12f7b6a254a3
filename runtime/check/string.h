#pragma once

#include <cstdint>

#include "json/json.h"
#include "runtime/check/rule.h"
#include "runtime/report.h"

// JSON Schema 2020-12 Validation, section 6.3: lengths count code points. None applies to other types than
// strings. `pattern` is in pattern.h, `format` in format.h.

namespace understudy::runtime {

void max_length(const json::Value& value, std::uint64_t bound, Rule rule, Report& report);
void min_length(const json::Value& value, std::uint64_t bound, Rule rule, Report& report);

}  // namespace understudy::runtime
