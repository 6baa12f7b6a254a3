#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace understudy::mock {

/// The one message in a gRPC-Web request body; the message says why there is none. A frame is a flag, a
/// length of four bytes and so many bytes; trailers may follow.
tl::expected<std::string_view, std::string> unframe(std::string_view body);

/// A gRPC-Web response body: the message's frame, then the trailers with gRPC's own status and its words.
std::string frame(std::string_view message, int grpc_status, std::string_view grpc_message);

/// gRPC's status that goes with an HTTP status.
int grpc_status_of(int http_status);

}  // namespace understudy::mock
