#include "http/descriptors.h"

#include <sys/resource.h>

#include <algorithm>

namespace understudy::http {

namespace {

constexpr std::size_t beside_connections = 64;

}  // namespace

void allow_descriptors(std::size_t wanted) {
  rlimit limit{};
  if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
  const rlim_t enough = std::min<rlim_t>(wanted + beside_connections, limit.rlim_max);
  if (limit.rlim_cur >= enough) return;
  limit.rlim_cur = enough;
  ::setrlimit(RLIMIT_NOFILE, &limit);
}

std::size_t room_for_connections(std::size_t wanted) {
  rlimit limit{};
  if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return wanted;
  const auto all = static_cast<std::size_t>(limit.rlim_cur);
  const auto others = std::min(beside_connections, all / 4);
  return std::max<std::size_t>(1, std::min(wanted, all - others));
}

}  // namespace understudy::http
