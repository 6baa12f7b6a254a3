#pragma once

#include <vector>

#include "generator/cpp/api.h"

namespace understudy::generator {

/// Which header each type goes into: that of its component, operation or shared response. Where such headers
/// need each other in a circle, the first of them holds the types of all, and the others include it.
std::vector<cpp::Header> lower_headers(const cpp::Api& api);

}  // namespace understudy::generator
