#include "http/open_connections.h"

#include <sys/socket.h>

#include <algorithm>

namespace understudy::http {

OpenConnections::Entry::Entry(OpenConnections& all, int descriptor) : all_(all), descriptor_(descriptor) {
  const std::lock_guard lock(all_.mutex_);
  self_ = all_.entries_.insert(all_.entries_.end(), this);
}

OpenConnections::Entry::~Entry() {
  const std::lock_guard lock(all_.mutex_);
  all_.entries_.erase(self_);
  all_.changed_.notify_all();
}

bool OpenConnections::Entry::wait() {
  idle_ = true;
  return !all_.stopping_;
}

void OpenConnections::Entry::begin() { idle_ = false; }

/// Wakes the thread that waits on the connection; what is already on its way in is still answered.
bool OpenConnections::close_idle(Entry& entry) {
  return entry.idle_.exchange(false) && ::shutdown(entry.descriptor_, SHUT_RD) == 0;
}

void OpenConnections::close_an_idle_one() {
  const std::lock_guard lock(mutex_);
  std::any_of(entries_.begin(), entries_.end(), [this](Entry* entry) { return close_idle(*entry); });
}

void OpenConnections::stop(std::chrono::milliseconds grace) {
  std::unique_lock lock(mutex_);
  stopping_ = true;
  for (Entry* entry : entries_) close_idle(*entry);
  if (changed_.wait_for(lock, grace, [this] { return entries_.empty(); })) return;
  for (Entry* entry : entries_) ::shutdown(entry->descriptor_, SHUT_RDWR);
  changed_.wait(lock, [this] { return entries_.empty(); });
}

}  // namespace understudy::http
