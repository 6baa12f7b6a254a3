#pragma once

#include <map>
#include <memory>
#include <set>
#include <shared_mutex>
#include <string>
#include <string_view>

#include "mock/mock.h"

namespace understudy {

/// Handlers that come and go while a mock runs. No lock is held while one of them works.
class Overrides {
 public:
  /// Puts itself before the handlers of an API; it has to outlive the mock that serves it.
  void stand_before(mock::Served& served);

  /// Throws std::invalid_argument where no API has the operation.
  void set(std::string_view operation, runtime::Handler handler);
  void erase(std::string_view operation);
  void clear();

 private:
  std::shared_ptr<const runtime::Handler> find(std::string_view operation) const;

  std::set<std::string, std::less<>> known_;
  mutable std::shared_mutex mutex_;
  std::map<std::string, std::shared_ptr<const runtime::Handler>, std::less<>> handlers_;
};

}  // namespace understudy
