#pragma once

#include "runtime/api.h"
#include "runtime/message.h"

namespace understudy::tests {

/// A request that keeps to an operation's document: path filled in, credentials, the first example as body.
runtime::Request sound_request(const runtime::Api& api, const runtime::Operation& operation);

/// Adds the credentials that the operation's first security requirement asks for.
void sign_in(const runtime::Api& api, const runtime::Operation& operation, runtime::Request& request);

}  // namespace understudy::tests
