#pragma once

#include <string>
#include <tl/expected.hpp>

#include "openapi/document.h"
#include "runtime/api.h"
#include "runtime/message.h"

namespace understudy::tests {

/// A request that keeps to an operation's document, made of its examples and samples; `chosen` has path
/// values that go before those. The message says why there is none.
tl::expected<runtime::Request, std::string> documented_request(const openapi::Document& document,
                                                               const runtime::Api& api, std::size_t operation,
                                                               const json::Object& chosen = {});

}  // namespace understudy::tests
