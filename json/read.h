#pragma once

#include <optional>
#include <string_view>

#include "json/json.h"
#include "json/parse.h"

namespace understudy::json {

/// Reads a sound JSON text (RFC 8259) and says nothing of one that is not: `parse` finds out what is wrong
/// with it.
std::optional<Value> read(std::string_view text, const ParseLimits& limits);

}  // namespace understudy::json
