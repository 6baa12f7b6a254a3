#pragma once

#include <set>

#include "lint/subject.h"

namespace understudy::lint {

/// Schemas that no value fits: contradictions between bounds, types, members, and recursion that never ends.
/// Returns them.
std::set<openapi::SchemaId> check_satisfiable(const Subject& subject);

/// Branches of `oneOf` and `anyOf` that no value is ever of. Nothing is said about schemas that are `empty`.
void check_branches(const Subject& subject, const std::set<openapi::SchemaId>& empty);

/// Values that a discriminator maps to a schema which does not allow them.
void check_discriminators(const Subject& subject);

/// `default`, `example`, `examples`, `enum` and `const` of schemas against the schema that they stand in.
void check_values(const Subject& subject, const std::set<openapi::SchemaId>& empty);

/// Examples of parameters, headers and media types against their schemas.
void check_examples(const Subject& subject);

/// Paths that one request fits both of.
void check_paths(const Subject& subject);

/// Components and tags that nothing uses.
void check_unused(const Subject& subject);

}  // namespace understudy::lint
