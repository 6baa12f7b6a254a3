#pragma once

#include <optional>

#include "json/json.h"

namespace understudy::mock {

/// An error body in which the members that tell a status (`status`, `statusCode`, `code` and their kin, at
/// the top or one level below) tell this one, and its reason phrase where they told one. Nothing where no
/// member tells another status.
std::optional<json::Value> with_status(const json::Value& body, int status);

}  // namespace understudy::mock
