#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "mock/journal/journal.h"

namespace understudy::mock {

/// An entry as a journal keeps it: most are never read, and each is taken apart again to make room for a
/// later one, so that all texts of it are one.
class PackedEntry {
 public:
  PackedEntry(JournalEntry entry, Journal::ValueIs value);

  JournalEntry unpacked() const;
  std::size_t body_size() const { return body_size_; }

  std::uint64_t number = 0;  // for the journal to give

 private:
  /// What few entries have.
  struct Rest {
    std::optional<json::Value> value;
    json::Object parameters;
    std::vector<runtime::Violation> violations;
    std::vector<runtime::Violation> answer_violations;
  };

  void keep_rest(JournalEntry& entry);

  std::chrono::system_clock::time_point time_;
  std::size_t body_bytes_;
  std::size_t body_size_;
  int status_;
  bool documented_;
  bool is_value_in_body_;
  std::string texts_;
  std::unique_ptr<const Rest> rest_ = {};
};

}  // namespace understudy::mock
