#pragma once

#include <string>
#include <string_view>

#include "runtime/api.h"

namespace understudy::mock {

/// The target of a request at an upstream whose paths begin with `base_path`. A base path of `servers` that
/// the client has put before the document's path, and that the upstream's ends with, is not said twice.
/// `operation` is what the request leads to, null where it leads nowhere.
std::string upstream_target(std::string_view target, std::string_view base_path, const runtime::Api& api,
                            const runtime::Operation* operation);

}  // namespace understudy::mock
