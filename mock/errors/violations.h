#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "runtime/violation.h"

namespace understudy::mock {

/// The violations of a `request` or `response` for the header `sl-violations`: a JSON list, cut at 8 KB.
std::string violations_header(const std::vector<runtime::Violation>& violations, std::string_view message);

/// The pointer that names what is wrong: a missing member of the body by where it should have been.
std::string named_pointer(const runtime::Violation& violation);

}  // namespace understudy::mock
