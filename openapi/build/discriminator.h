#pragma once

#include <optional>

#include "openapi/build/schema_pool.h"

namespace understudy::openapi {

/// The discriminator of a schema with its mapping complete: what is written, then each other branch of
/// `oneOf` and `anyOf` that refers to a component, under that component's name. Reports targets that lead
/// nowhere.
std::optional<Discriminator> build_discriminator(SchemaPool& pool, const Cursor& schema);

}  // namespace understudy::openapi
