#include <algorithm>
#include <set>

#include "generator/lower/accept_calls.h"
#include "generator/lower/acceptors.h"

namespace understudy::generator {

void keep_called(std::vector<cpp::Acceptor>& acceptors, const std::set<std::string>& names) {
  std::map<std::string, const cpp::Acceptor*> by_name;
  for (const cpp::Acceptor& acceptor : acceptors) by_name.emplace(acceptor.name, &acceptor);
  std::vector<std::string> open(names.begin(), names.end());
  std::set<std::string> called;
  while (!open.empty()) {
    const std::string name = std::move(open.back());
    open.pop_back();
    const auto known = by_name.find(name);
    if (known == by_name.end() || !called.insert(name).second) continue;
    each_call(known->second->body, [&](const std::string& function) { open.push_back(function); });
  }
  std::erase_if(acceptors, [&](const cpp::Acceptor& acceptor) { return !called.contains(acceptor.name); });
}

std::vector<cpp::Acceptor> without_unused(std::vector<cpp::Acceptor> acceptors) {
  std::set<std::string> names;
  for (const cpp::Acceptor& acceptor : acceptors) {
    if (acceptor.exported) names.insert(acceptor.name);
  }
  keep_called(acceptors, names);
  return acceptors;
}

}  // namespace understudy::generator
