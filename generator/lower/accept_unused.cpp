#include <algorithm>
#include <set>

#include "generator/lower/acceptors.h"

namespace understudy::generator {

namespace {

/// Adds the names of the functions that a body calls.
class Called {
 public:
  explicit Called(std::vector<std::string>& names) : names_(names) {}

  void operator()(const cpp::Accept& accept) const {
    if (const auto* call = std::get_if<cpp::AcceptCall>(&accept)) names_.push_back(call->function);
    if (const auto* by_kind = std::get_if<cpp::AcceptByKind>(&accept)) {
      for (const auto& [kind, one] : by_kind->kinds) (*this)(one);
    }
  }
  void operator()(const cpp::AcceptObject& object) const {
    for (const cpp::Accept& member : object.members) (*this)(member);
    (*this)(object.other);
  }
  void operator()(const cpp::AcceptPatterns& patterns) const {
    for (const auto& [pattern, function] : patterns.patterns) names_.push_back(function);
    if (patterns.other) names_.push_back(*patterns.other);
  }
  void operator()(const cpp::AcceptNames& names) const { names_.push_back(names.function); }
  void operator()(const cpp::AcceptArray& array) const {
    for (const cpp::Accept& item : array.first) (*this)(item);
    (*this)(array.rest);
  }
  void operator()(const cpp::AcceptTogether& together) const {
    names_.insert(names_.end(), together.functions.begin(), together.functions.end());
  }
  void operator()(const cpp::AcceptByName& by_name) const {
    for (const auto& [value, function] : by_name.branches) names_.push_back(function);
    names_.push_back(by_name.otherwise);
  }
  void operator()(const cpp::AcceptByValue&) const {}

 private:
  std::vector<std::string>& names_;
};

}  // namespace

void keep_called(std::vector<cpp::Acceptor>& acceptors, const std::set<std::string>& names) {
  std::map<std::string, const cpp::Acceptor*> by_name;
  for (const cpp::Acceptor& acceptor : acceptors) by_name.emplace(acceptor.name, &acceptor);
  std::vector<std::string> open(names.begin(), names.end());
  std::set<std::string> called;
  while (!open.empty()) {
    const std::string name = std::move(open.back());
    open.pop_back();
    const auto known = by_name.find(name);
    if (known != by_name.end() && called.insert(name).second) std::visit(Called(open), known->second->body);
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
