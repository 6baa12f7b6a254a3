#pragma once

#include <functional>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

#include "mock/session/session.h"

namespace understudy::mock {

/// Sessions by name, up to a number: with one more, the one that was not asked for the longest is dropped,
/// with all that it holds. Whoever still has it keeps it to the end. Safe to share.
class Sessions {
 public:
  explicit Sessions(std::size_t most) : most_(most) {}

  /// The session of that name, made where there is none.
  std::shared_ptr<Session> find_or_make(std::string_view name,
                                        const std::function<std::shared_ptr<Session>()>& make);
  /// All of them, the one that was asked for last at the end.
  std::vector<std::pair<std::string, std::shared_ptr<Session>>> all() const;
  std::size_t most() const { return most_; }

 private:
  using Order = std::list<std::pair<std::string, std::shared_ptr<Session>>>;

  const std::size_t most_;
  mutable std::mutex mutex_;
  Order order_;  // by the last use
  std::map<std::string, Order::iterator, std::less<>> by_name_;
};

}  // namespace understudy::mock
