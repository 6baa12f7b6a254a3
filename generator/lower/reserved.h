#pragma once

#include <string_view>

namespace understudy::generator {

/// Whether C++, a macro of a system's headers or the generated code has another use for a name.
bool is_reserved(std::string_view name);

/// Whether the C library declares a name beside which a namespace would have to stand.
bool is_of_c_library(std::string_view name);

}  // namespace understudy::generator
