// Made from spec.yaml by Understudy. Do not edit.

#pragma once

#include <string_view>

#include "../namespaces.h"
#include "color.h"
#include "runtime/model/parse.h"

namespace recursion {

using Tint = Color;

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<Color> parse_tint(std::string_view text, runtime::Direction direction = runtime::Direction::request);

}  // namespace recursion
