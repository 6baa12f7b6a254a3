#pragma once

#include "mock/engine.h"

namespace understudy::mock {

/// Gives a new mock what clients have stored in the one that it replaces: the items of collections that still
/// exist with the same key and `within`, as far as the new document's answers with them are sound. A
/// collection that is declared as before keeps what became of its seeds too; otherwise its seeds are the new
/// ones. APIs correspond by their order. What is shared with other mocks comes from where
/// it is shared.
void take_over(Engine& engine, Engine& before);

}  // namespace understudy::mock
