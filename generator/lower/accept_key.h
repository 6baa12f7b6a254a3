#pragma once

#include <string>

#include "generator/cpp/accept.h"

namespace understudy::generator {

/// A text that two bodies share where they ask the same.
std::string key_of(const cpp::AcceptBody& body);

}  // namespace understudy::generator
