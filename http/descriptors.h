#pragma once

#include <cstddef>

namespace understudy::http {

/// Raises the number of files and sockets that this process may have open, towards `wanted` and as far as the
/// system lets it; never lowers it.
void allow_descriptors(std::size_t wanted);

/// How many connections the process has room for beside what else it opens, at most `wanted`.
std::size_t room_for_connections(std::size_t wanted);

}  // namespace understudy::http
