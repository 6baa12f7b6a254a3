#pragma once

#include <string>
#include <tl/expected.hpp>

#include "mock/prepare/prepared.h"

namespace understudy::mock {

/// A value in the bytes of a media type, a gRPC message without its frame; the message says why it cannot be.
tl::expected<std::string, std::string> encode(const PreparedMedia& media, const json::Value& value);

/// The same as it is sent: a gRPC message in its frame with the trailers of that status.
std::string sealed(const PreparedMedia& media, int status, std::string bytes, const json::Value& value);

/// The content type to send; for a range such as `*/*` the type that the value calls for.
std::string content_type_of(const PreparedMedia& media, const json::Value& value);

}  // namespace understudy::mock
