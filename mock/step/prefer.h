#pragma once

#include <optional>
#include <string>

#include "mock/refusal.h"

namespace understudy::mock {

/// The response that a client wants to see.
struct Preference {
  std::optional<int> code = {};
  bool next = false;  // the documented responses one after the other
  std::optional<std::string> example = {};
  std::optional<bool> dynamic = {};
  std::optional<runtime::WireFault> fault = {};  // how the answer, whichever it is, is to be spoilt
  std::optional<std::string> seed = {};          // of the values that are drawn

  /// Whether another answer is wanted than the usual one.
  bool any() const { return code || next || example || dynamic.value_or(false); }
};

/// Reads `Prefer: code=404, example=name, dynamic=true, seed=abc` (`code=next` walks the documented
/// responses), or without such a header the query parameters `__code`, `__example`, `__dynamic`, `__seed`;
/// `fault=reset` or `__fault` spoils the answer on its way. Items that it does not know are passed over (RFC
/// 7240, section 2); the first of a name counts. A code that is neither `next` nor three digits, a flag that
/// is no flag and an unknown fault are refused.
Outcome<Preference> read_preference(const runtime::Request& request);

}  // namespace understudy::mock
