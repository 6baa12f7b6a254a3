#include "cli/reloader.h"

#include <algorithm>
#include <chrono>

namespace understudy::cli {

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds period{200};

}  // namespace

Reloader::Reloader(std::vector<ServedSpec> specs, SpecOptions options, Streams& streams, Serve serve)
    : specs_(std::move(specs)), options_(std::move(options)), streams_(streams), serve_(std::move(serve)) {
  for (const ServedSpec& spec : specs_) last_.push_back(spec.seen);
  thread_ = std::thread([this] { run(); });
}

Reloader::~Reloader() {
  {
    const std::lock_guard lock(mutex_);
    ends_ = true;
  }
  wake_.notify_all();
  thread_.join();
}

void Reloader::run() {
  Clock::duration pause = period;
  std::unique_lock lock(mutex_);
  while (!wake_.wait_for(lock, pause, [this] { return ends_; })) {
    const auto start = Clock::now();
    look();
    // Documents of thousands of files are looked at less often.
    pause = std::max<Clock::duration>(period, 20 * (Clock::now() - start));
    pause = std::min<Clock::duration>(pause, 5 * period);
  }
}

/// Whether files of a document have changed, and have been the same at the last two looks: nobody writes to
/// them any more.
bool Reloader::has_settled(std::size_t index) {
  FileStamps now = stamps_of(specs_[index].files);
  const bool has_changed = now != specs_[index].seen;
  const bool is_quiet = now == last_[index];
  last_[index] = std::move(now);
  return has_changed && is_quiet;
}

void Reloader::look() {
  std::vector<bool> reread(specs_.size(), false);
  for (std::size_t i = 0; i < specs_.size(); ++i) {
    if (has_settled(i)) reread[i] = read_again(specs_[i], options_, streams_);
  }
  if (std::ranges::find(reread, true) != reread.end()) serve_(specs_, reread);
}

}  // namespace understudy::cli
