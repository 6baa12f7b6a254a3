#pragma once

#include <tl/expected.hpp>

#include "http/call.h"
#include "mock/forward/forward.h"

namespace understudy::cli {

/// What hands requests on to a server; the path of its URL stands before theirs. Nothing of a request changes
/// which server is called.
mock::Forward forward_to(const http::Url& server, const http::CallLimits& limits);

}  // namespace understudy::cli
