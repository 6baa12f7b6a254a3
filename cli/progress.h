#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

#include "cli/streams.h"

namespace understudy::cli {

/// Tells a person at a terminal what takes its time: a line on `err`, from `patience` on, rewritten in place,
/// and gone when this is. Nothing where `err` is no terminal. Nobody else may write to `err` meanwhile.
class Progress {
 public:
  Progress(Streams& streams, std::string step,
           std::chrono::milliseconds patience = std::chrono::milliseconds(1000));
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

 private:
  void run(std::chrono::milliseconds patience);

  Streams& streams_;
  const std::string step_;
  std::mutex mutex_;
  std::condition_variable ended_;
  bool is_over_ = false;
  std::thread thread_;
};

}  // namespace understudy::cli
