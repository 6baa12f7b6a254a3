#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "openapi/document.h"

namespace understudy::openapi {

/// A value as Prism's mock makes it of a schema: what is written down as default, const, enum or example, the
/// first branch, else by type with fixed words. It may break `pattern`, `uniqueItems`, `multipleOf` and their
/// like. Nothing where it takes more than 2,500 steps.
std::optional<json::Value> prism_sample(const Document& document, SchemaId schema);

/// The word that stands for a string of that format and length.
std::string prism_text(const Schema& schema);

/// The number that stands for a schema of numbers: its lower bound, or that of its format, else 0.
json::Value prism_number(const Schema& schema);

}  // namespace understudy::openapi
