#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <list>
#include <memory>
#include <mutex>

namespace understudy::http {

/// The connections of a server, and which of them wait for a request: those can be closed at any time without
/// harm.
class OpenConnections {
 public:
  /// One connection, as long as it is open.
  class Entry {
   public:
    Entry(OpenConnections& all, int descriptor);
    ~Entry();
    Entry(const Entry&) = delete;
    Entry& operator=(const Entry&) = delete;

    /// From here on it may be closed from outside; false when the server stops.
    bool wait();
    /// A request has begun.
    void begin();

   private:
    friend class OpenConnections;
    OpenConnections& all_;
    const int descriptor_;
    std::atomic<bool> idle_ = false;
    std::list<Entry*>::iterator self_;
  };

  /// Closes the connection that has been idle since before the others, if there is one.
  void close_an_idle_one();
  /// Closes the idle ones, and after `grace` the others too; returns when none is left.
  void stop(std::chrono::milliseconds grace);
  bool stopping() const { return stopping_; }

 private:
  bool close_idle(Entry& entry);

  std::mutex mutex_;
  std::condition_variable changed_;
  std::list<Entry*> entries_;
  std::atomic<bool> stopping_ = false;
};

}  // namespace understudy::http
