#pragma once

#include "mock/engine.h"

namespace understudy::mock {

/// Forgets what requests left behind: the journal is empty, nothing is touched, collections have their
/// seeds, and what counts calls begins anew. What limits the rate goes on.
FromStore<bool> reset(Engine& engine);

}  // namespace understudy::mock
