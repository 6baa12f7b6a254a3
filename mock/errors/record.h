#pragma once

#include "mock/errors/rules.h"
#include "mock/refusal.h"
#include "mock/template/scope.h"

namespace understudy::mock {

/// The names that the templates of a rule have for a refusal.
struct ErrorNames {
  json::Value refusal;  // `status`, `reason`, `cause`, `message`, `violations`, those of the refusal itself
  json::Value first;    // the members of the first violation
};

/// Tells a refusal in the words of an API: each violation with the names that `words` add, as far as they are
/// wanted.
ErrorNames names_of(const Refusal& refusal, const Words& words, const Wanted& wanted, int status,
                    Moment& moment);

}  // namespace understudy::mock
