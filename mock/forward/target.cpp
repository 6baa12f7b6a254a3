#include "mock/forward/target.h"

#include <algorithm>

namespace understudy::mock {

namespace {

bool is_below(std::string_view path, std::string_view base) {
  return path.starts_with(base) &&
         (path.size() == base.size() || path[base.size()] == '/' || path[base.size()] == '?');
}

std::ptrdiff_t steps_in(std::string_view path) {
  return std::ranges::count(path.substr(0, path.find('?')), '/');
}

/// The base path that the client put before the document's path; empty where there is none.
std::string_view base_in(std::string_view target, const runtime::Api& api,
                         const runtime::Operation* operation) {
  const bool is_documented = operation != nullptr && steps_in(operation->path) == steps_in(target);
  if (is_documented) return {};
  std::string_view longest;
  for (const std::string& base : api.base_paths) {
    if (is_below(target, base) && base.size() > longest.size()) longest = base;
  }
  return longest;
}

}  // namespace

std::string upstream_target(std::string_view target, std::string_view base_path, const runtime::Api& api,
                            const runtime::Operation* operation) {
  while (base_path.ends_with('/')) base_path.remove_suffix(1);
  if (base_path.empty() || target == "*") return std::string(target);
  const std::string_view base = base_in(target, api, operation);
  if (base_path.ends_with(base)) target.remove_prefix(base.size());
  return std::string(base_path) + std::string(target);
}

}  // namespace understudy::mock
