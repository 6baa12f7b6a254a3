#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "json/json.h"
#include "json/parse.h"
#include "runtime/api.h"

namespace understudy::runtime {

/// A member of `application/x-www-form-urlencoded` travels by its encoding's style, or as a document of its
/// encoding's content type. Without an encoding: an array repeats its name, an object is JSON text or has
/// brackets.
tl::expected<json::Value, json::ParseError> decode_form(std::string_view body, const Media& declared);

/// The members of `multipart/form-data` are parts (RFC 7578): JSON by the part's or the encoding's content
/// type or where the shape is an object, text else. Repeated names make an array.
tl::expected<json::Value, json::ParseError> decode_multipart(std::string_view body, std::string_view boundary,
                                                             const Media& declared);

/// The encoding declared for a member, or null.
const Encoding* encoding_of(const Media& declared, std::string_view member);

/// A fault at an offset of a body.
json::ParseError fault_at(std::string_view body, std::size_t offset, std::string message);

}  // namespace understudy::runtime
