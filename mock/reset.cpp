#include "mock/reset.h"

#include "mock/session/choose.h"

namespace understudy::mock {

FromStore<bool> reset(Engine& engine, const Session* session) {
  if (Journal* journal = journal_of(engine, session)) journal->clear();
  if (engine.coverage && session == nullptr) engine.coverage->clear();
  FromStore<bool> done = true;
  for (std::size_t i = 0; i < engine.apis.size(); ++i) {
    if (auto one = store_of(engine, session, i).reset(); !one) done = std::move(one);
  }
  return done;
}

}  // namespace understudy::mock
