#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "openapi/check/context.h"

namespace understudy::openapi {

/// Why a reference leads to nothing that fits.
struct TargetFault {
  Rule rule = Rule::ref_target;
  std::string message;
};

/// The member of `components` that holds objects of this kind; empty where there is none.
std::string_view components_of(Kind kind);

/// What the references of a value lead to at whose place an object of this kind is meant, or why they lead to
/// none. A component of another kind is refused.
tl::expected<Cursor, TargetFault> target_of(Context& context, Kind kind, const Cursor& at);

/// The same where the fault has been told: nothing but an object is taken.
std::optional<Cursor> object_of(Context& context, Kind kind, const Cursor& at);

}  // namespace understudy::openapi
