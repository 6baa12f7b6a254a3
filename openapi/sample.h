#pragma once

#include <functional>
#include <optional>

#include "openapi/document.h"

namespace understudy::openapi {

/// Whether a value obeys a schema in all its keywords.
using Obeys = std::function<bool(SchemaId schema, const json::Value& value)>;

/// A value that the schema allows, made without chance: `default`, `const`, first `enum` value, first
/// example, else by type and bounds. Nothing where none could be made (a contradiction, or a recursion that
/// never ends). Whoever brings a judge gets what it accepts wherever that is found, also of schemas whose
/// keywords only it can follow: `pattern`, `format`, `not`, one of several branches and no other.
/// Of a document whose samples are Prism's, a value by that program's manner instead, which may break
/// keywords that it does not follow; nothing where it takes more than 2,500 steps.
std::optional<json::Value> sample(const Document& document, SchemaId schema, const Obeys& obeys = {});

}  // namespace understudy::openapi
