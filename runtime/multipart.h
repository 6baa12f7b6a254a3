#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "json/json.h"
#include "json/parse.h"
#include "runtime/api.h"
#include "runtime/media_type.h"
#include "runtime/message.h"

namespace understudy::runtime {

/// What stands between two boundaries, with its header fields.
struct Part {
  std::string name;  // of its Content-Disposition; empty: it has none
  Headers headers;
  std::string_view body;
};

/// The parts of a multipart body (RFC 2046, section 5.1). In a form each has a name (RFC 7578).
tl::expected<std::vector<Part>, json::ParseError> split_parts(std::string_view body,
                                                              std::string_view boundary, bool is_form);

/// The members of `multipart/form-data` are parts: documents by the part's or the encoding's content type or
/// where the shape is an object, bytes where the shape or the type says so, text else. Repeated names make an
/// array. In the other multipart types a part needs no name where the shape is an array: it is an item.
tl::expected<json::Value, json::ParseError> decode_multipart(std::string_view body, const MediaType& sent,
                                                             const Media& declared);

/// A multipart body with the boundary that is nowhere in it.
struct EncodedParts {
  std::string bytes;
  std::string boundary;
};

/// The members of an object as parts, an array as one part for each item; the items of an array alone where
/// the type is no form. Refuses what a part's content type has no text for, with the reason.
tl::expected<EncodedParts, std::string> encode_multipart(const json::Value& value, const MediaType& type,
                                                         const Media& declared);

}  // namespace understudy::runtime
