#pragma once

#include <optional>

#include "mock/engine.h"

namespace understudy::mock {

/// Answers a request for a path below `/__understudy/`, which goes before every document's own; nothing where
/// it is another path, or the admin paths are off.
std::optional<runtime::Response> answer_admin(Engine& engine, const runtime::Request& request);

}  // namespace understudy::mock
