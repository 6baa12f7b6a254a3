#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "runtime/message.h"

namespace understudy::mock {

/// The first value of a query parameter, percent-decoded with `+` as a space; nothing where it is not there
/// or not well formed.
std::optional<std::string> query_value(const runtime::Request& request, std::string_view name);

}  // namespace understudy::mock
