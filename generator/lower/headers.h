#pragma once

#include <vector>

#include "generator/cpp/declaration.h"
#include "generator/cpp/header.h"
#include "generator/cpp/operation.h"

namespace understudy::generator {

/// Which header each type goes into: that of its component or operation. Where such headers need each other
/// in a circle, the first of them holds the types of all, and the others include it.
std::vector<cpp::Header> lower_headers(const cpp::Models& models,
                                       const std::vector<cpp::Operation>& operations);

}  // namespace understudy::generator
