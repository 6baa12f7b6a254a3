#include "mock/journal/journal.h"

#include <utility>

#include "mock/journal/packed_entry.h"

namespace understudy::mock {

void Journal::add(JournalEntry entry, ValueIs value) {
  const auto added = std::make_shared<PackedEntry>(std::move(entry), value);
  std::vector<std::shared_ptr<const PackedEntry>> old;  // goes away after the lock
  const std::lock_guard lock(mutex_);
  added->number = ++last_;
  bytes_ += added->body_size();
  entries_.push_back(added);
  while (entries_.size() > limit_ || (bytes_ > most_bytes && entries_.size() > 1)) {
    bytes_ -= entries_.front()->body_size();
    old.push_back(std::move(entries_.front()));
    entries_.pop_front();
    ++dropped_;
  }
}

JournalView Journal::view() const {
  std::vector<std::shared_ptr<const PackedEntry>> all;
  JournalView view;
  {
    const std::lock_guard lock(mutex_);
    all.assign(entries_.begin(), entries_.end());
    view.dropped = dropped_;
  }
  view.entries.reserve(all.size());
  for (const auto& one : all) view.entries.push_back(std::make_shared<const JournalEntry>(one->unpacked()));
  return view;
}

void Journal::clear() {
  std::deque<std::shared_ptr<const PackedEntry>> old;
  const std::lock_guard lock(mutex_);
  old.swap(entries_);
  bytes_ = 0;
  dropped_ = 0;
}

}  // namespace understudy::mock
