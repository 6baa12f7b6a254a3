#pragma once

#include "mock/engine.h"

namespace understudy::mock {

/// Forgets what requests left behind: the journal is empty, nothing is touched, collections have their
/// seeds, and what counts calls begins anew. What limits the rate goes on. Of a session only what is its own;
/// null: of requests that name none, and coverage, which is of all.
FromStore<bool> reset(Engine& engine, const Session* session);

}  // namespace understudy::mock
