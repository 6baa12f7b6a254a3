#pragma once

#include "mock/engine.h"

namespace understudy::mock {

/// `GET /__understudy/journal`: the journal as JSON; `operation` and `status` (`201`, `2XX`) choose.
runtime::Response show_journal(Engine& engine, const runtime::Request& request);

/// `DELETE /__understudy/journal`.
runtime::Response clear_journal(Engine& engine, const runtime::Request& request);

}  // namespace understudy::mock
