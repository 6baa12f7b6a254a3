#pragma once

#include <string>
#include <string_view>

#include "json/json.h"
#include "runtime/api.h"

namespace understudy::runtime {

/// A text as the first of null (only where empty or `null`, and no string), boolean, number that the shape
/// allows and the text spells; else as a string, so that the check says what is wrong with it.
json::Value read_text(std::string text, const Shape& shape);

/// Whether a text without structure can be of the shape.
bool takes_scalar(const Shape& shape);

/// The shape of an array's items; of anything where it says nothing.
const Shape& items_of(const Shape& shape);

/// The shape of an object's member, or of its other members.
const Shape& member_of(const Shape& shape, std::string_view name);

}  // namespace understudy::runtime
