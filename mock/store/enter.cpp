#include "mock/store/enter.h"

#include <mutex>

#include "mock/store/shared.h"

namespace understudy::mock {

namespace {

tl::unexpected<Refusal> unavailable(const std::string& reason) {
  auto refusal = refuse(Cause::unavailable, reason);
  refusal.value().headers.set("Retry-After", "1");
  return refusal;
}

/// A visit of a mock that is not alone.
Outcome<runtime::Response> change_together(Store& store,
                                           const std::function<Outcome<runtime::Response>()>& visit) {
  Turn turn(*store.shared());
  if (const auto begun = turn.begin(); !begun) return unavailable(begun.error());
  Outcome<runtime::Response> response = visit();
  if (const auto told = turn.publish(); !told) return unavailable(told.error());
  return response;
}

}  // namespace

Outcome<std::shared_lock<std::shared_mutex>> enter_to_read(Store& store) {
  Shared* shared = store.shared();
  if (shared != nullptr) {
    if (const auto caught_up = shared->catch_up(); !caught_up) return unavailable(caught_up.error());
  }
  std::shared_lock lock(store.mutex());
  if (shared != nullptr && !shared->is_sound()) return unavailable("a change could not be shared just now");
  return lock;
}

Outcome<runtime::Response> change_alone(Store& store,
                                        const std::function<Outcome<runtime::Response>()>& visit) {
  if (store.shared() != nullptr) return change_together(store, visit);
  const std::unique_lock lock(store.mutex());
  return visit();
}

}  // namespace understudy::mock
