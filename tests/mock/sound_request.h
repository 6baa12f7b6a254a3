#pragma once

#include "runtime/api.h"
#include "runtime/message.h"

namespace understudy::tests {

/// A request that keeps to an operation's document: path filled in, credentials, the first example as body.
runtime::Request sound_request(const runtime::Api& api, const runtime::Operation& operation);

}  // namespace understudy::tests
