#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace understudy::runtime {

/// How many letters have to be changed, added or left out to make one text of the other; texts are compared
/// by their first 64 bytes.
std::size_t distance(std::string_view left, std::string_view right);

/// The one of the names that somebody who wrote `name` may have meant; empty where none is close.
std::string nearest(std::string_view name, std::span<const std::string_view> names);

}  // namespace understudy::runtime
