#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "json/json.h"
#include "json/parse.h"
#include "runtime/api.h"

namespace understudy::runtime {

/// A member of `application/x-www-form-urlencoded` travels by its encoding's style, or as a document of its
/// encoding's content type. Without an encoding: an array repeats its name, an object is JSON text or has
/// brackets.
tl::expected<json::Value, json::ParseError> decode_form(std::string_view body, const Media& declared);

/// The members of an object as such a form; refuses a value that a style has no text for, with the reason.
tl::expected<std::string, std::string> encode_form(const json::Value& value, const Media& declared);

/// The encoding declared for a member, or null.
const Encoding* encoding_of(const Media& declared, std::string_view member);

/// Whether the encoding says how the member is styled; its content type means nothing then (OpenAPI 3.1.1,
/// section 4.8.15.1.2).
bool is_styled(const Encoding* encoding);

}  // namespace understudy::runtime
