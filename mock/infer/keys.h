#pragma once

#include <functional>
#include <optional>

#include "json/json.h"
#include "mock/read/clock.h"

namespace understudy::mock {

/// A key like the documented one that `is_free` takes: the next integers, a new UUID, or the same text with
/// another number behind it. Nothing where none is free.
std::optional<json::Value> new_key(const json::Value& documented, std::uint64_t count, Uuids& uuids,
                                   const std::function<bool(const json::Value&)>& is_free);

}  // namespace understudy::mock
