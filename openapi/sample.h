#pragma once

#include <optional>

#include "openapi/document.h"

namespace understudy::openapi {

/// A value that the schema allows, made without chance: `default`, `const`, first `enum` value, first
/// example, else by type and bounds. Nothing where none could be made (a contradiction, or a recursion that
/// never ends).
std::optional<json::Value> sample(const Document& document, SchemaId schema);

}  // namespace understudy::openapi
