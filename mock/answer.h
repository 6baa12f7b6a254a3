#pragma once

#include "mock/engine.h"

namespace understudy::mock {

/// Answers a request: route, limits, authenticate, parameters, body, then the preferred response, the user's
/// handler, the behavior or an example. A refusal of any step becomes an error response.
runtime::Response answer(Engine& engine, const runtime::Request& request);

}  // namespace understudy::mock
