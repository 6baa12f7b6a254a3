#pragma once

#include <string>
#include <string_view>

#include "runtime/violation.h"

namespace understudy::runtime {

/// A violation as one sentence that names its place: `/name must have at least 1 character, has 0`, `the body
/// must be an object, is 5`, `the query parameter limit must be at most 200, is 500`.
std::string describe(const Violation& violation);

/// What follows in the message of a broken union: its nearest branch, and what that asks for first.
inline constexpr std::string_view nearest_mark = "; nearest is ";

/// The same sentence up to there, for those who show the branches anyway.
std::string describe_without_branches(const Violation& violation);

}  // namespace understudy::runtime
