#pragma once

#include <string_view>

#include "runtime/message.h"

namespace understudy::http {

/// Whether an `Accept-Encoding` wants gzip rather than the content as it is (RFC 9110, section 12.5.3).
bool wants_gzip(std::string_view accept_encoding);

/// Compresses a response where its content is worth it and the client asks for it, and says that it depends
/// on that (`Vary`). Its tag becomes a weak one, as the bytes are others (RFC 9110, section 8.8.1).
void encode(runtime::Response& response, const runtime::Request& request);

}  // namespace understudy::http
