#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "json/parse.h"

namespace understudy::runtime {

/// A fault at an offset of a body, with line and column.
json::ParseError fault_at(std::string_view body, std::size_t offset, std::string message);

/// Where a part of a body begins in it.
std::size_t offset_in(std::string_view body, std::string_view part);

}  // namespace understudy::runtime
