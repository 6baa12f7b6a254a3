#pragma once

#include "mock/engine.h"
#include "mock/step/prefer.h"
#include "mock/step/route.h"

namespace understudy::mock {

/// Puts into an answer what no step of its making knows: in the fields that speak of the rate limit what is
/// so, and how the answer is spoilt on its way, as the client asks, else by chance.
void add_last_marks(Engine& engine, const Routed& routed, const Preference& preference, Time now,
                    runtime::Response& response);

}  // namespace understudy::mock
