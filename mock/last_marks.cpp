#include "mock/last_marks.h"

#include "mock/step/rate_fields.h"
#include "mock/step/wire_fault.h"

namespace understudy::mock {

void add_last_marks(Engine& engine, const Routed& routed, const Preference& preference, Time now,
                    runtime::Response& response) {
  if (routed.operation == nullptr) return;
  if (const auto state = engine.rates[routed.index]->state()) tell_rate(*state, now, response.headers);
  if (preference.fault) {
    response.fault = *preference.fault;
  } else if (!engine.options.faults.empty()) {
    Chance chance(engine.seed + scatter(++engine.troubles));
    response.fault = drawn_fault(engine.options.faults, chance);
  }
}

}  // namespace understudy::mock
