#pragma once

#include "runtime/message.h"

namespace understudy::http {

/// The fields of a message that go on to the next hop: without `Connection`, those that it names, and the
/// others that are about one connection (RFC 9110, section 7.6.1).
runtime::Headers end_to_end(const runtime::Headers& headers);

}  // namespace understudy::http
