#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "json/json.h"
#include "json/parse.h"
#include "runtime/api.h"
#include "runtime/xml_tree.h"

namespace understudy::runtime {

/// The value that an XML document in UTF-8 stands for, by the `xml` objects in a shape (OpenAPI 3.1.1,
/// section 4.8.26; docs/BODIES.md tells the choices). Elements and attributes that the shape does not know
/// become members all the same, so that the check speaks of them.
tl::expected<json::Value, json::ParseError> decode_xml(std::string_view text, const Shape& shape);

/// A value as an XML document; refuses names and letters that XML has no place for, with the reason. A root
/// without a name is called `root`, an item without one `item`.
tl::expected<std::string, std::string> encode_xml(const json::Value& value, const Shape& shape);

}  // namespace understudy::runtime
