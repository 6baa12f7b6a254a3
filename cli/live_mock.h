#pragma once

#include <atomic>
#include <memory>
#include <utility>

#include "mock/mock.h"

namespace understudy::cli {

/// The mock that answers now. It can be replaced while it answers: requests on their way end where they
/// began.
class LiveMock {
 public:
  explicit LiveMock(mock::Mock first) : mock_(std::make_shared<const mock::Mock>(std::move(first))) {}

  runtime::Response answer(const runtime::Request& request) const { return current()->answer(request); }
  std::shared_ptr<const mock::Mock> current() const { return mock_.load(); }
  /// What clients have stored goes over to the next one, as far as it has a place there.
  void replace(mock::Mock next) {
    next.take_over(*current());
    mock_.store(std::make_shared<const mock::Mock>(std::move(next)));
  }

 private:
  std::atomic<std::shared_ptr<const mock::Mock>> mock_;
};

}  // namespace understudy::cli
