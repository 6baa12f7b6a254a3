#pragma once

#include "json/json.h"
#include "runtime/api.h"

namespace understudy::runtime {

/// A response's value without the members that the schema marks writeOnly, at whatever depth (OpenAPI 3.1.1,
/// section 4.8.24.1).
json::Value without_write_only(const Api& api, const Media& media, json::Value value);

}  // namespace understudy::runtime
