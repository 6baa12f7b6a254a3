#pragma once

#include <functional>
#include <shared_mutex>

#include "mock/refusal.h"
#include "mock/store/store.h"
#include "runtime/message.h"

namespace understudy::mock {

/// Goes in beside other readers, with all that other mocks changed before. Refuses where they cannot be
/// asked.
Outcome<std::shared_lock<std::shared_mutex>> enter_to_read(Store& store);

/// Makes a visit that nobody, of no mock, makes at the same time, and tells the other mocks of it. Where they
/// cannot be told nothing has changed and the request is refused.
Outcome<runtime::Response> change_alone(Store& store,
                                        const std::function<Outcome<runtime::Response>()>& visit);

}  // namespace understudy::mock
