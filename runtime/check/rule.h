#pragma once

#include <string_view>

#include "runtime/path.h"

namespace understudy::runtime {

/// The two ends of a rule: where in the message it is asked, and where in the document it stands
/// (`#/components/schemas/Pet/properties/name/minLength`). Made anew for each call, so that nothing is
/// written down before a rule is broken.
struct Rule {
  const Path& at;
  std::string_view location;
};

}  // namespace understudy::runtime
