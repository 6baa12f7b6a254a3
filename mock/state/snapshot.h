#pragma once

#include "mock/engine.h"

namespace understudy::mock {

/// All that the requests of a session left in collections and counters, as docs/STATE.md has it. With a
/// shared store: as this mock knows it.
json::Value snapshot(Engine& engine, const Session* session);

/// Puts a snapshot in the place of what there is: whole, or where anything is wrong with it not at all.
/// Collections that it does not name are as at the start.
std::vector<StateFault> restore(Engine& engine, const Session* session, const json::Value& state);

/// Lets collections of the first API that has them begin with these items, in place of what the document
/// says: for all sessions that are not there yet, and for requests that name none. Nothing where anything is
/// wrong.
std::vector<StateFault> seed(Engine& engine, const json::Value& items);

}  // namespace understudy::mock
