#include "mock/read/query.h"

#include <algorithm>

#include "runtime/parameters.h"

namespace understudy::mock {

namespace {

std::optional<std::string> decoded(std::string_view text) {
  std::string spaced(text);
  std::replace(spaced.begin(), spaced.end(), '+', ' ');
  return runtime::percent_decode(spaced);
}

}  // namespace

std::optional<std::string> query_value(const runtime::Request& request, std::string_view name) {
  std::string_view left = request.query();
  while (!left.empty()) {
    const std::size_t end = std::min(left.find('&'), left.size());
    const std::string_view pair = left.substr(0, end);
    left.remove_prefix(std::min(end + 1, left.size()));
    const std::size_t equals = std::min(pair.find('='), pair.size());
    if (decoded(pair.substr(0, equals)) != std::optional<std::string>(name)) continue;
    return decoded(pair.substr(std::min(equals + 1, pair.size())));
  }
  return std::nullopt;
}

}  // namespace understudy::mock
