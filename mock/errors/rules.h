#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "mock/errors/wanted.h"
#include "mock/read/fault.h"
#include "mock/refusal.h"
#include "mock/template/template.h"
#include "runtime/api.h"

namespace understudy::mock {

/// One rule of `x-understudy-errors`: what it fits, and what it answers with.
struct ErrorRule {
  std::vector<Cause> causes;
  std::vector<std::string> keywords = {};  // none: any
  std::vector<std::string> places = {};    // `body`, `path` …; none: any
  std::optional<int> status = {};
  std::vector<std::pair<std::string, Template>> headers = {};
  std::optional<Template> body = {};
};

/// Names that depend on the violation.
using Words = std::map<std::string, std::vector<std::pair<std::string, Template>>, std::less<>>;

/// What `x-understudy-errors` says.
struct ErrorRules {
  Words words = {};
  std::vector<ErrorRule> rules = {};
  Wanted wanted = {};  // by all of these
};

ErrorRules read_error_rules(const runtime::Api& api, Faults& faults);

/// Whether a rule speaks of a refusal.
bool fits(const ErrorRule& rule, const Refusal& refusal);

}  // namespace understudy::mock
