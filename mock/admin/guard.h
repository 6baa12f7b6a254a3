#pragma once

#include <optional>

#include "mock/mock.h"

namespace understudy::mock {

/// Refuses who may not use the admin paths: whoever misses the token where there is one; else a page of
/// another site in a browser, known by `Origin` or by a `Host` that is not this machine. Nothing: welcome.
std::optional<runtime::Response> turn_away(const Admin& admin, const runtime::Request& request);

/// Whether two texts are equal, in a time that tells nothing but the length of the first.
bool same_secret(std::string_view sent, std::string_view known);

}  // namespace understudy::mock
