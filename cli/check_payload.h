#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/choose_check.h"
#include "json/parse.h"
#include "json/pointer.h"
#include "runtime/violation.h"

namespace understudy::cli {

/// One broken rule with the places of the value and of the rule.
struct Finding {
  runtime::Violation violation;
  std::string pointer;    // as the violation's; for a missing member that member's own
  json::TextPlace place;  // in the payload
  runtime::SpecPlace rule;
  std::vector<Finding> why_not;
};

/// What came of one payload.
struct Verdict {
  std::string file;  // `-` for standard input
  std::optional<json::ParseError> malformed;
  std::vector<Finding> findings;
  bool stopped = false;  // there may be more findings

  bool ok() const { return !malformed && findings.empty(); }
};

/// Reads a JSON text and checks it.
Verdict check_payload(const std::string& file, const std::string& text, const ChosenCheck& chosen,
                      const runtime::Api& api);

}  // namespace understudy::cli
