#include "mock/session/sessions.h"

#include <utility>
#include <vector>

namespace understudy::mock {

std::shared_ptr<Session> Sessions::find_or_make(std::string_view name,
                                                const std::function<std::shared_ptr<Session>()>& make) {
  std::shared_ptr<Session> dropped;  // ends behind the lock
  const std::lock_guard lock(mutex_);
  if (const auto found = by_name_.find(name); found != by_name_.end()) {
    order_.splice(order_.end(), order_, found->second);
    return found->second->second;
  }
  if (order_.size() >= most_) {
    dropped = std::move(order_.front().second);
    by_name_.erase(order_.front().first);
    order_.pop_front();
  }
  order_.emplace_back(std::string(name), make());
  by_name_.emplace(std::string(name), std::prev(order_.end()));
  return order_.back().second;
}

std::vector<std::pair<std::string, std::shared_ptr<Session>>> Sessions::all() const {
  const std::lock_guard lock(mutex_);
  return {order_.begin(), order_.end()};
}

}  // namespace understudy::mock
