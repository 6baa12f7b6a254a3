#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "json/json.h"
#include "json/parse.h"
#include "runtime/api.h"
#include "runtime/media_type.h"

namespace understudy::runtime {

/// Reads a body by its media type (docs/BODIES.md): JSON as it is, sequences of JSON as an array, forms,
/// multipart bodies and XML by the shape and the encoding of the declared content (OpenAPI 3.1.1, sections
/// 4.8.15 and 4.8.26); `text/…` by the shape; anything else as a string of its bytes. A text that is not of
/// its charset is a fault; a fault has line, column and offset in the body. Whether the value fits is for
/// `check_body` to say.
tl::expected<json::Value, json::ParseError> decode_body(std::string_view body, const MediaType& sent,
                                                        const Media& declared);

/// Whether such a body is read as JSON and nothing else, so that `json::parse` tells the same of it.
bool is_plain_json(const MediaType& sent);

/// Why the charset that a media type names is not read; nothing where it is, or none matters.
std::optional<std::string> charset_fault(const MediaType& sent);

/// Checks what `decode_body` has read against the declared schema. In a sequence of JSON a schema that is no
/// array speaks of each text; pointers begin with its place then.
void check_body(const json::Value& value, const MediaType& sent, const Media& declared, Report& report);

}  // namespace understudy::runtime
