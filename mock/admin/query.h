#pragma once

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "runtime/message.h"

namespace understudy::mock {

/// Query parameters by name.
using Query = std::map<std::string, std::string, std::less<>>;

/// The query of an admin path. The message says which parameter is not known or comes twice.
tl::expected<Query, std::string> query_of(const runtime::Request& request,
                                          std::initializer_list<std::string_view> known);

}  // namespace understudy::mock
