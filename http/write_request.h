#pragma once

#include <string>

#include "http/url.h"
#include "runtime/message.h"

namespace understudy::http {

/// A request as it goes to a server over HTTP/1.1 (RFC 9112), on a connection that ends behind it. The length
/// is ours; a field that cannot travel is left out.
std::string write_request(const Url& server, const runtime::Request& request);

}  // namespace understudy::http
