#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <vector>

#include "mock/journal/entry.h"

namespace understudy::mock {

class PackedEntry;

/// What a journal holds, oldest first, and how many older ones it had to drop.
struct JournalView {
  std::vector<std::shared_ptr<const JournalEntry>> entries = {};
  std::uint64_t dropped = 0;
};

/// The last requests in the order of their answers. Safe to share; no reader keeps a writer waiting for
/// longer than it takes to copy pointers.
class Journal {
 public:
  static constexpr std::size_t longest_body = 1'000'000;  // a longer one is not kept
  static constexpr std::size_t most_bytes = 8'000'000;    // of all bodies together; then the oldest goes

  explicit Journal(std::size_t limit) : limit_(limit) {}

  /// Whether the value of an entry has to be kept, or is the JSON that its body is.
  enum class ValueIs : std::uint8_t { its_own, json_of_body };

  /// Adds an entry and gives it its number.
  void add(JournalEntry entry, ValueIs value = ValueIs::its_own);
  JournalView view() const;
  /// Forgets all, the count of the dropped ones too.
  void clear();

 private:
  const std::size_t limit_;
  mutable std::mutex mutex_;
  std::deque<std::shared_ptr<const PackedEntry>> entries_;
  std::size_t bytes_ = 0;
  std::uint64_t last_ = 0;
  std::uint64_t dropped_ = 0;
};

}  // namespace understudy::mock
