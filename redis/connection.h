#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <tl/expected.hpp>
#include <variant>
#include <vector>

#include "redis/address.h"

struct redisContext;

namespace understudy::redis {

/// What Redis answers: nothing, a number, a text or a list.
struct Reply {
  std::variant<std::monostate, std::int64_t, std::string, std::vector<Reply>> value = {};

  std::int64_t number() const;                 // 0 of anything else
  const std::string* text() const;             // null of anything else
  const std::vector<Reply>& elements() const;  // empty of anything else
};

using Answer = tl::expected<Reply, std::string>;

/// A connection that is made when it is needed, and again when it was lost. No call takes longer than a
/// second and a half; after a failure the next ones fail at once for half a second. For one thread at a time.
class Connection {
 public:
  explicit Connection(Address address) : address_(std::move(address)) {}

  /// Sends a command once. Fails with the reason where Redis does not answer, or answers with an error.
  Answer command(const std::vector<std::string>& words);
  /// The same for what may be done twice: where a connection was lost since it was used, on a new one.
  Answer repeatable(const std::vector<std::string>& words);
  /// How often it was connected.
  std::uint64_t count() const { return count_; }

 private:
  struct Free {
    void operator()(redisContext* context) const;
  };

  tl::expected<bool, std::string> connect();
  tl::expected<bool, std::string> enter(const std::vector<std::string>& words);
  tl::unexpected<std::string> lose(const std::string& reason, bool waits);

  Address address_;
  std::unique_ptr<redisContext, Free> context_;
  std::chrono::steady_clock::time_point not_before_ = {};
  std::string reason_;
  std::uint64_t count_ = 0;
};

}  // namespace understudy::redis
