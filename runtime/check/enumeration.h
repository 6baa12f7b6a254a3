#pragma once

#include <span>
#include <string_view>

#include "json/json.h"
#include "runtime/check/rule.h"
#include "runtime/report.h"

// JSON Schema 2020-12 Validation, sections 6.1.2 and 6.1.3. Expected: the list of values, or the value.

namespace understudy::runtime {

void enumeration(const json::Value& value, const json::Array& allowed, Rule rule, Report& report);
/// The same where all allowed values are strings; compares without making values.
void string_enumeration(const json::Value& value, std::span<const std::string_view> allowed, Rule rule,
                        Report& report);
void constant(const json::Value& value, const json::Value& only, Rule rule, Report& report);

}  // namespace understudy::runtime
