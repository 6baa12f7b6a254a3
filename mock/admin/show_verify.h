#pragma once

#include "mock/engine.h"

namespace understudy::mock {

/// `GET /__understudy/verify?operation=…&times=…` and `POST` with the same as JSON, which may ask for a
/// `body` and for `parameters` too: 200 where it is met, else 409 with the near misses.
runtime::Response show_verification(Engine& engine, const runtime::Request& request);

}  // namespace understudy::mock
