#include "mock/journal/journal.h"

#include <utility>

namespace understudy::mock {

void Journal::add(JournalEntry entry) {
  const auto added = std::make_shared<JournalEntry>(std::move(entry));
  std::vector<std::shared_ptr<const JournalEntry>> old;  // goes away after the lock
  const std::lock_guard lock(mutex_);
  added->number = ++last_;
  bytes_ += added->body.size();
  entries_.push_back(added);
  while (entries_.size() > limit_ || (bytes_ > most_bytes && entries_.size() > 1)) {
    bytes_ -= entries_.front()->body.size();
    old.push_back(std::move(entries_.front()));
    entries_.pop_front();
    ++dropped_;
  }
}

JournalView Journal::view() const {
  const std::lock_guard lock(mutex_);
  return {{entries_.begin(), entries_.end()}, dropped_};
}

void Journal::clear() {
  std::deque<std::shared_ptr<const JournalEntry>> old;
  const std::lock_guard lock(mutex_);
  old.swap(entries_);
  bytes_ = 0;
  dropped_ = 0;
}

}  // namespace understudy::mock
