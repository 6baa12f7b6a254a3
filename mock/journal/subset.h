#pragma once

#include <optional>
#include <string>

#include "json/json.h"

namespace understudy::mock {

/// Where a value is not what is expected: `/name is "b" and not "a"`; nothing where it fits. An object has to
/// hold the expected members, a list all the expected items in their order, each of which may hold more.
std::optional<std::string> first_difference(const json::Value& expected, const json::Value& actual);

}  // namespace understudy::mock
