#pragma once

#include "mock/admin/asked.h"

namespace understudy::mock {

/// `GET /__understudy/state`: all that the requests of the session left behind.
runtime::Response show_state(const AdminRequest& asked);

/// `PUT /__understudy/state`: the same put back, whole or not at all.
runtime::Response put_state(const AdminRequest& asked);

}  // namespace understudy::mock
