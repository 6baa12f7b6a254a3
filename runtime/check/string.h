#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "json/json.h"
#include "runtime/check/rule.h"
#include "runtime/report.h"

// JSON Schema 2020-12 Validation, section 6.3: lengths count code points. None applies to other types than
// strings. `pattern` is in pattern.h, `format` in format.h.

namespace understudy::runtime {

void max_length(const json::Value& value, std::uint64_t bound, Rule rule, Report& report);
void min_length(const json::Value& value, std::uint64_t bound, Rule rule, Report& report);

/// The code points of a text in UTF-8.
std::size_t code_points(std::string_view text);

}  // namespace understudy::runtime
