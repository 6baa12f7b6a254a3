#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "http/connection.h"
#include "http/turnstile.h"

namespace understudy::http {

/// A place for a connection. It outlives each of them, so that an event that comes too late finds its
/// turnstile.
struct alignas(64) Seat {
  explicit Seat(std::uint32_t which) : number(which) {}

  const std::uint32_t number;
  Turnstile turnstile;
  std::atomic<Clock::rep> deadline = 0;  // of the connection, for who has not entered
  std::atomic<bool> idle = false;        // the same
  std::atomic<bool> fresh = true;        // the same
  std::optional<Connection> connection;  // for who has entered

  PollSet::Token token() const { return std::uint64_t{turnstile.generation()} << 32 | number; }
};

/// The places of a server, up to a number; made when they are first needed.
class Seats {
 public:
  explicit Seats(std::size_t most) : seats_(most) { free_.reserve(most); }
  ~Seats();
  Seats(const Seats&) = delete;
  Seats& operator=(const Seats&) = delete;

  /// A free one, entered by the caller; null where none is left, or no memory for one.
  Seat* take();
  /// Takes it back with the connection gone; the caller has entered it.
  void give_back(Seat& seat);
  /// The one that a token tells of.
  Seat& at(PollSet::Token token) const { return *seats_[static_cast<std::uint32_t>(token)].load(); }
  void for_each(const std::function<void(Seat&)>& visit) const;
  std::size_t taken() const { return taken_; }

 private:
  std::vector<std::atomic<Seat*>> seats_;
  std::mutex mutex_;
  std::vector<Seat*> free_;
  std::atomic<std::uint32_t> made_ = 0;
  std::atomic<std::size_t> taken_ = 0;
};

}  // namespace understudy::http
