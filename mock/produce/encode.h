#pragma once

#include <string>
#include <tl/expected.hpp>

#include "mock/prepare/prepared.h"
#include "runtime/encode_body.h"

namespace understudy::mock {

/// A value in the bytes of a media type, a gRPC message without its frame; the message says why it cannot be.
/// An example of XML, of a form, of parts or of a sequence may be given as text: it is sent as it is.
tl::expected<runtime::EncodedBody, std::string> encode(const PreparedMedia& media, const json::Value& value);

/// The same as it is sent: a gRPC message in its frame with the trailers of that status.
std::string sealed(const PreparedMedia& media, int status, std::string bytes, const json::Value& value);

/// The rules of its schema that a value breaks as an answer; of an example that is text, those of the value
/// that the text stands for.
std::vector<runtime::Violation> broken_rules(const PreparedMedia& media, const json::Value& value);

}  // namespace understudy::mock
