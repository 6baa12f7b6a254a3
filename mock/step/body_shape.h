#pragma once

#include "mock/mock.h"
#include "mock/refusal.h"

namespace understudy::mock {

/// Refuses a body that is built beyond the bounds: the first value, from the outside, that is.
Outcome<bool> limit_shape(const json::Value& body, const BodyShape& bounds);

}  // namespace understudy::mock
