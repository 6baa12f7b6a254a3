#pragma once

#include <cstdint>
#include <string_view>

#include "mock/prepare/prepared.h"

namespace understudy::mock {

/// The number that stands for a request to an operation and a seed: the same for the same, whatever was asked
/// before, and however the client tells its preferences.
std::uint64_t draw_of(const runtime::Request& request, const runtime::Operation& operation,
                      std::uint64_t seed);

/// A value like the sample of a schema, with other texts, numbers, flags and lengths of lists, chosen by the
/// draw. Each change is kept only where no rule breaks that the sample does not break.
json::Value vary(const json::Value& sample, const PreparedMedia& media, std::uint64_t draw);

}  // namespace understudy::mock
