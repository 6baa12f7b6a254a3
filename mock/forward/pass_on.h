#pragma once

#include "mock/engine.h"

namespace understudy::mock {

/// Hands a request on to the upstream of `Options::forward` and gives back its answer, both as they are, and
/// reports what of them breaks the documents. With `Options::errors` a broken request is refused without
/// asking the upstream, and a broken answer is kept back.
runtime::Response pass_on(Engine& engine, const runtime::Request& request);

}  // namespace understudy::mock
