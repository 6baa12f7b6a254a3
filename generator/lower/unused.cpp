#include <algorithm>
#include <map>
#include <set>

#include "generator/lower/check_calls.h"
#include "generator/lower/checks.h"

namespace understudy::generator {

std::vector<cpp::Check> without_unused(std::vector<cpp::Check> checks) {
  std::set<std::string> called;
  std::vector<cpp::Check> kept;
  // Whoever calls a local check comes after it.
  for (auto check = checks.rbegin(); check != checks.rend(); ++check) {
    if (!check->exported && !called.contains(check->name)) continue;
    add_calls(*check, called);
    kept.push_back(std::move(*check));
  }
  std::ranges::reverse(kept);
  return kept;
}

void keep_called(std::vector<cpp::Check>& checks, const std::set<std::string>& names) {
  std::map<std::string, const cpp::Check*> by_name;
  for (const cpp::Check& check : checks) by_name.emplace(check.name, &check);
  std::set<std::string> called;
  std::set<std::string> open = names;
  while (!open.empty()) {
    const std::string name = std::move(open.extract(open.begin()).value());
    const auto known = by_name.find(name);
    if (known == by_name.end() || !called.insert(name).second) continue;
    add_calls(*known->second, open);
  }
  std::erase_if(checks, [&](const cpp::Check& check) { return !called.contains(check.name); });
}

}  // namespace understudy::generator
