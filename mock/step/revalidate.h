#pragma once

#include "runtime/message.h"

namespace understudy::mock {

/// Gives the success of a GET or HEAD an `ETag` of its body, unless it has one, and turns it into a 304
/// without a body where the client's `If-None-Match` has that tag (RFC 9110, sections 8.8.3 and 13.1.2).
void revalidate(const runtime::Request& request, runtime::Response& response);

}  // namespace understudy::mock
