#pragma once

#include <chrono>
#include <optional>
#include <string_view>
#include <tl/expected.hpp>

#include "mock/mock.h"
#include "mock/prepare/prepared.h"
#include "mock/produce/vary_text.h"

namespace understudy::mock {

/// How long to hold an answer back.
std::chrono::milliseconds drawn(const Delay& delay, Chance& chance);

/// A documented error of the operation, for one request in so many as `percent` says; nothing for the others,
/// and where the operation documents none.
std::optional<Documented> drawn_error(const PreparedOperation& operation, double percent, Chance& chance);

}  // namespace understudy::mock
