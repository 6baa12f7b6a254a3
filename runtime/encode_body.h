#pragma once

#include <string>
#include <tl/expected.hpp>

#include "json/json.h"
#include "runtime/api.h"

namespace understudy::runtime {

/// A body with the value of its `Content-Type`.
struct EncodedBody {
  std::string bytes;
  std::string content_type;
};

/// A value in the bytes of a media type, as an answer or a client's request has it: the way back of
/// `decode_body`. A range such as `*/*` or `text/*` becomes the type that the value calls for. Refuses what
/// the type has no text for, with the reason.
tl::expected<EncodedBody, std::string> encode_body(const json::Value& value, const Media& media);

}  // namespace understudy::runtime
