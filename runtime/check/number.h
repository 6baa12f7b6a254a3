#pragma once

#include <cstdint>

#include "json/json.h"
#include "runtime/check/rule.h"
#include "runtime/report.h"

// JSON Schema 2020-12 Validation, section 6.2. All compare exactly, at any size and number of digits, and
// none applies to other types than numbers. Bounds that 64 bits hold are written as they are, others as a
// Number.

namespace understudy::runtime {

void multiple_of(const json::Value& value, const json::Number& divisor, Rule rule, Report& report);
void multiple_of(const json::Value& value, std::int64_t divisor, Rule rule, Report& report);
void maximum(const json::Value& value, const json::Number& bound, Rule rule, Report& report);
void maximum(const json::Value& value, std::int64_t bound, Rule rule, Report& report);
void exclusive_maximum(const json::Value& value, const json::Number& bound, Rule rule, Report& report);
void exclusive_maximum(const json::Value& value, std::int64_t bound, Rule rule, Report& report);
void minimum(const json::Value& value, const json::Number& bound, Rule rule, Report& report);
void minimum(const json::Value& value, std::int64_t bound, Rule rule, Report& report);
void exclusive_minimum(const json::Value& value, const json::Number& bound, Rule rule, Report& report);
void exclusive_minimum(const json::Value& value, std::int64_t bound, Rule rule, Report& report);

}  // namespace understudy::runtime
