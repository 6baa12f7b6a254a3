#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "runtime/api.h"
#include "runtime/violation.h"

namespace understudy::mock {

/// The violations of a `request` or `response` for the header `sl-violations`: a JSON list, cut at 8 KB.
std::string violations_header(const std::vector<runtime::Violation>& violations, std::string_view message);

/// The violations of a `request` or `response`; where they are warnings they do not stand in the way.
struct ToldViolations {
  const std::vector<runtime::Violation>& violations;
  std::string_view message;
  bool are_warnings = false;
};

/// The same of both messages of an exchange.
std::string violations_header(const std::vector<ToldViolations>& told);

/// Where the broken rule stands, `api.yaml:41:9`; empty where that is not known.
std::string rule_place(const runtime::Violation& violation, const runtime::Api* api);

/// The pointer that names what is wrong: a missing member of the body by where it should have been.
std::string named_pointer(const runtime::Violation& violation);

}  // namespace understudy::mock
