#pragma once

#include <optional>
#include <vector>

#include "openapi/document.h"

namespace understudy::generator {

/// The values that the one union in a schema lets through, where each of its branches is nothing but plain
/// values: `oneOf: [{const: 1, title: Low}, {const: 2, title: High}]` says what `enum: [1, 2]` says.
std::optional<std::vector<json::Value>> union_of_constants(const openapi::Document& document,
                                                           const openapi::Schema& schema);

}  // namespace understudy::generator
