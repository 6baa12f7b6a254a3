#pragma once

#include "mock/engine.h"
#include "mock/session/choose.h"

namespace understudy::mock {

/// A request for an admin path, with the session that it speaks of; null: what belongs to none.
struct AdminRequest {
  Engine& engine;
  const runtime::Request& request;
  const Session* session = nullptr;

  Journal* journal() const { return journal_of(engine, session); }
};

}  // namespace understudy::mock
