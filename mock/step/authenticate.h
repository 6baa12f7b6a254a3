#pragma once

#include "mock/prepare/prepared.h"

namespace understudy::mock {

/// Checks the credentials of a request: one alternative has to be met in full. Any well-formed credential is
/// welcome but those that `x-understudy-credentials` lists; such a one is refused even where none is needed.
/// A bearer token is well formed as RFC 6750, section 2.1 has it; a user name must not be empty.
Outcome<bool> authenticate(const PreparedOperation& operation, const runtime::Request& request);

}  // namespace understudy::mock
