#include "mock/reset.h"

namespace understudy::mock {

FromStore<bool> reset(Engine& engine) {
  if (engine.journal) engine.journal->clear();
  if (engine.coverage) engine.coverage->clear();
  FromStore<bool> done = true;
  for (const auto& api : engine.apis) {
    if (auto one = api->store->reset(); !one) done = std::move(one);
    for (const PreparedOperation& operation : api->operations) *operation.counter = *operation.walked = 0;
  }
  return done;
}

}  // namespace understudy::mock
