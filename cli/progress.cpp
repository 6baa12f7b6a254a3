#include "cli/progress.h"

#include <ostream>

#include "cli/progress_line.h"

namespace understudy::cli {

namespace {

constexpr std::size_t line_width = 79;
constexpr auto start_of_empty_line = "\r\x1b[K";

}  // namespace

Progress::Progress(Streams& streams, std::string step, std::chrono::milliseconds patience)
    : streams_(streams), step_(std::move(step)) {
  if (streams.watched) thread_ = std::thread([this, patience] { run(patience); });
}

Progress::~Progress() {
  if (!thread_.joinable()) return;
  {
    const std::lock_guard lock(mutex_);
    is_over_ = true;
  }
  ended_.notify_one();
  thread_.join();
}

void Progress::run(std::chrono::milliseconds patience) {
  const auto start = std::chrono::steady_clock::now();
  const auto is_over = [this] { return is_over_; };
  std::unique_lock lock(mutex_);
  if (ended_.wait_for(lock, patience, is_over)) return;
  do {
    const auto since =
        std::chrono::duration_cast<std::chrono::seconds>(std::chrono::steady_clock::now() - start);
    streams_.err << start_of_empty_line << progress_line(step_, since, line_width) << std::flush;
  } while (!ended_.wait_for(lock, std::chrono::seconds(1), is_over));
  streams_.err << start_of_empty_line << std::flush;
}

}  // namespace understudy::cli
