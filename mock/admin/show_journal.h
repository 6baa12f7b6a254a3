#pragma once

#include "mock/admin/asked.h"

namespace understudy::mock {

/// `GET /__understudy/journal`: the journal as JSON; `operation` and `status` (`201`, `2XX`) choose.
runtime::Response show_journal(const AdminRequest& asked);

/// `DELETE /__understudy/journal`.
runtime::Response clear_journal(const AdminRequest& asked);

}  // namespace understudy::mock
