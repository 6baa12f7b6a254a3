#pragma once

#include <nlohmann/json_fwd.hpp>

#include "json/json.h"

namespace understudy::json {

/// The same value for people who work with nlohmann/json. Numbers beyond 64 bits and decimals become doubles.
nlohmann::ordered_json to_nlohmann(const Value& value);

/// The same value from nlohmann/json. Binary values are refused as null.
Value from_nlohmann(const nlohmann::ordered_json& value);

}  // namespace understudy::json
