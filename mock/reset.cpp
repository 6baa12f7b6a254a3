#include "mock/reset.h"

namespace understudy::mock {

void reset(Engine& engine) {
  if (engine.journal) engine.journal->clear();
  if (engine.coverage) engine.coverage->clear();
  for (const auto& api : engine.apis) {
    api->store->reset();
    for (const PreparedOperation& operation : api->operations) *operation.counter = 0;
  }
}

}  // namespace understudy::mock
