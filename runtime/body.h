#pragma once

#include <string_view>
#include <tl/expected.hpp>

#include "json/json.h"
#include "json/parse.h"
#include "runtime/api.h"
#include "runtime/media_type.h"

namespace understudy::runtime {

/// Reads a body by its media type: JSON as it is; `application/x-www-form-urlencoded` and
/// `multipart/form-data` as an object whose members are read by the shape and the encoding of the declared
/// content (OpenAPI 3.1.1, section 4.8.15); `text/…` as a string; anything else as a string of its bytes. A
/// fault has line, column and offset in the body. Whether the value fits is for `Media::check` to say.
tl::expected<json::Value, json::ParseError> decode_body(std::string_view body, const MediaType& sent,
                                                        const Media& declared);

}  // namespace understudy::runtime
