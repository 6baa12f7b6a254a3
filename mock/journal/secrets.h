#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "mock/journal/journal.h"
#include "mock/prepare/prepared.h"

namespace understudy::mock {

/// What lets somebody in, by the names under which it comes: `Authorization`, cookies, and the parameters of
/// the documents' apiKey schemes.
class Secrets {
 public:
  explicit Secrets(const std::vector<std::unique_ptr<PreparedApi>>& apis);

  /// Puts `***` in the place of each secret.
  void mask(JournalEntry& entry) const;

 private:
  bool is_header(std::string_view name) const;
  bool is_query(std::string_view name) const;
  bool is_about(const runtime::Violation& violation) const;
  void mask_query(std::string& target) const;

  std::vector<std::string> headers_;
  std::vector<std::string> query_;
};

}  // namespace understudy::mock
