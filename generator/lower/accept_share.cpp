#include <algorithm>
#include <map>

#include "generator/lower/accept_calls.h"
#include "generator/lower/accept_key.h"
#include "generator/lower/acceptors.h"

namespace understudy::generator {

namespace {

/// Whether a function is worth a call into another file. What is smaller the compiler puts in place.
bool is_large(const cpp::Acceptor& acceptor) {
  constexpr std::size_t fewest = 4;
  const auto* object = std::get_if<cpp::AcceptObject>(&acceptor.body);
  const auto* together = std::get_if<cpp::AcceptTogether>(&acceptor.body);
  return (object != nullptr && object->names.size() >= fewest) ||
         (together != nullptr && together->functions.size() >= fewest);
}

/// Finds functions that ask the same, from those that call none upwards.
class Sharing {
 public:
  explicit Sharing(std::vector<cpp::Acceptor>& acceptors) : acceptors_(acceptors) {}

  void run() {
    while (find_equal()) rename_calls();
    for (cpp::Acceptor& acceptor : acceptors_) {
      const auto same = renamed_.find(acceptor.name);
      if (same != renamed_.end()) acceptor.body = cpp::Accept(cpp::AcceptCall{same->second});
    }
    export_calls();
  }

 private:
  /// The one that is kept of equal ones: it does not depend on the order of the document.
  static bool goes_before(const cpp::Acceptor& left, const cpp::Acceptor& right) {
    if (left.exported != right.exported) return left.exported;
    return left.name < right.name;
  }

  bool find_equal() {
    std::map<std::string, const cpp::Acceptor*> kept;
    std::vector<std::pair<const cpp::Acceptor*, std::string>> keys;
    for (const cpp::Acceptor& acceptor : acceptors_) {
      if (renamed_.contains(acceptor.name)) continue;
      std::string key = (is_large(acceptor) ? "" : acceptor.group) + "\n" + key_of(acceptor.body);
      const cpp::Acceptor*& first = kept[key];
      if (first == nullptr || goes_before(acceptor, *first)) first = &acceptor;
      keys.emplace_back(&acceptor, std::move(key));
    }
    bool found = false;
    for (const auto& [acceptor, key] : keys) {
      const cpp::Acceptor* same = kept.at(key);
      if (same != acceptor) renamed_.emplace(acceptor->name, same->name);
      found = found || same != acceptor;
    }
    return found;
  }

  void rename_calls() {
    for (cpp::Acceptor& acceptor : acceptors_) {
      each_call(acceptor.body, [&](std::string& function) {
        for (auto same = renamed_.find(function); same != renamed_.end(); same = renamed_.find(function))
          function = same->second;
      });
    }
  }

  /// Makes known what is called from another file.
  void export_calls() {
    std::map<std::string, cpp::Acceptor*> by_name;
    for (cpp::Acceptor& acceptor : acceptors_) by_name.emplace(acceptor.name, &acceptor);
    for (const cpp::Acceptor& acceptor : acceptors_) {
      each_call(acceptor.body, [&](const std::string& function) {
        const auto called = by_name.find(function);
        if (called != by_name.end() && called->second->group != acceptor.group)
          called->second->exported = true;
      });
    }
  }

  std::vector<cpp::Acceptor>& acceptors_;
  std::map<std::string, std::string> renamed_;
};

}  // namespace

std::vector<cpp::Acceptor> with_shared(std::vector<cpp::Acceptor> acceptors) {
  Sharing(acceptors).run();
  return acceptors;
}

}  // namespace understudy::generator
