#pragma once

#include <string_view>
#include <vector>

namespace understudy::runtime {

/// What a text or number of a format looks like, for a message: `such as 2024-02-29`. Empty for a name that
/// is not known.
std::string_view looks_of_format(std::string_view name);

/// The names that are known.
std::vector<std::string_view> formats_with_looks();

}  // namespace understudy::runtime
