#pragma once

#include <optional>

#include "openapi/build/schema_pool.h"

namespace understudy::openapi {

/// What a value of a mapping names, seen from its place: a component of the first file, or the target of a
/// reference.
tl::expected<Cursor, std::string> mapped_schema(Context& context, const Cursor& at, const std::string& text);

/// The discriminator of a schema with its mapping complete: what is written, then each other branch of
/// `oneOf` and `anyOf` that refers to a component, under that component's name. Reports targets that lead
/// nowhere.
std::optional<Discriminator> build_discriminator(SchemaPool& pool, const Cursor& schema);

}  // namespace understudy::openapi
