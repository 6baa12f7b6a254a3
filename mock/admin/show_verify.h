#pragma once

#include "mock/admin/asked.h"

namespace understudy::mock {

/// `GET /__understudy/verify?operation=…&times=…` and `POST` with the same as JSON, which may ask for a
/// `body` and for `parameters` too: 200 where it is met, else 409 with the near misses.
runtime::Response show_verification(const AdminRequest& asked);

}  // namespace understudy::mock
