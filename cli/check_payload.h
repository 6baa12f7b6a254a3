#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "cli/choose_check.h"
#include "json/pointer.h"
#include "runtime/violation.h"

namespace understudy::validator {
class KeywordPaths;
}

namespace understudy::cli {

struct RefusedBranch;

/// One broken rule with the places of the value and of the rule. Also for a text that is no JSON (keyword
/// `json`) and a file that cannot be read (keyword `file`), which have no rule.
struct Finding {
  runtime::Violation violation;
  std::string pointer;      // as the violation's; for a missing member that member's own
  json::TextPlace place;    // in the payload; line 0: not known
  runtime::SpecPlace rule;  // its file is empty where there is no rule
  std::string keyword_path;
  std::vector<RefusedBranch> why_not;  // the nearest first
};

/// One branch of a union that did not fit.
struct RefusedBranch {
  std::string label;
  std::size_t index = 0;  // under `oneOf` or `anyOf`
  std::vector<Finding> findings;
};

/// What came of one payload.
struct Verdict {
  std::string file;  // `-` for standard input
  std::vector<Finding> findings;
  std::vector<Finding> warnings;
  bool stopped = false;  // there may be more findings

  bool ok() const { return findings.empty(); }
};

/// What a payload is checked with.
struct PayloadRules {
  const ChosenCheck& chosen;
  const runtime::Api& api;
  const validator::KeywordPaths& keyword_paths;
};

/// Reads a body as its media type says, JSON for a bare schema, and checks it. JSON may start with a byte
/// order mark.
Verdict check_payload(const std::string& file, std::string_view text, const PayloadRules& rules);

/// The verdict on a file that cannot be read.
Verdict unreadable(const std::string& file, const std::string& reason);

}  // namespace understudy::cli
