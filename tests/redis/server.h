#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string>
#include <vector>

#include "redis/address.h"

namespace understudy::tests {

/// A redis-server of its own on a free port, with its files in a folder that goes away with it.
class RedisServer {
 public:
  /// Waits until it answers; throws std::runtime_error where it does not within ten seconds.
  RedisServer();
  ~RedisServer();
  RedisServer(const RedisServer&) = delete;
  RedisServer& operator=(const RedisServer&) = delete;

  redis::Address address() const { return address_; }
  /// Ends it as a lost machine would; what it had is gone.
  void kill();
  /// Starts it again on the same port.
  void start();
  /// Lets it take connections and answer nothing, until `wake`.
  void freeze() const;
  void wake() const;
  /// Runs one command of Redis.
  void run(const std::vector<std::string>& words) const;

 private:
  std::filesystem::path folder_;
  redis::Address address_;
  pid_t process_ = 0;
};

}  // namespace understudy::tests
