#pragma once

#include "mock/read/clock.h"
#include "mock/step/limits.h"
#include "runtime/message.h"

namespace understudy::mock {

/// Puts the truth about a rate limit into those header fields of an answer that speak of one by their name:
/// `X-RateLimit-Limit`, `-Remaining`, `-Reset` and their kin, `RateLimit` and `RateLimit-Policy`. A reset is
/// told as the documented value tells it: in seconds from now, or since 1970.
void tell_rate(const RateState& state, Time now, runtime::Headers& headers);

}  // namespace understudy::mock
