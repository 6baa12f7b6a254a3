#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "openapi/document.h"

namespace understudy::openapi {

/// Schemas that have to hold together, with what their references and `allOf` add.
using Parts = std::vector<const Schema*>;

/// Whether `type`, `enum` and `const` let the value stand.
bool allows(const Schema& part, const json::Value& value);

/// A value that the document writes down itself, if it stands by what else is said.
std::optional<json::Value> written(const Parts& parts);

/// Whether only values that are written down are allowed.
bool is_closed_list(const Parts& parts);

/// The types that all parts allow; where none names any, what the other keywords speak of.
TypeSet types_of(const Parts& parts);

/// A number within all bounds and steps of the parts.
std::optional<json::Value> sample_number(const Parts& parts, bool is_integer);

/// A text of the format, pattern and length that the parts ask for.
std::optional<json::Value> sample_string(const Parts& parts);

/// A text that a regular expression matches, at least so long; nothing for expressions with assertions or
/// back references.
std::optional<std::string> text_for_pattern(std::string_view pattern, std::size_t least);

/// The valid example of a format of strings, or null where the format is not known.
const char* text_for_format(std::string_view format);

}  // namespace understudy::openapi
