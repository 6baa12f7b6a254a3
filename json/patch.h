#pragma once

#include <string>
#include <tl/expected.hpp>

#include "json/json.h"

namespace understudy::json {

/// Why a patch cannot be applied.
struct PatchFault {
  std::string pointer;  // in the patch: `/2/path`
  std::string message;
};

/// A value after the operations of a JSON Patch (RFC 6902). All of them or none: the first that is malformed,
/// leads nowhere or whose `test` fails is the fault.
tl::expected<Value, PatchFault> patched(Value target, const Value& patch);

}  // namespace understudy::json
