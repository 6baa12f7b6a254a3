#pragma once

#include <array>
#include <atomic>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "mock/coverage/report.h"
#include "mock/coverage/touched.h"

namespace understudy::mock {

/// Counts which branches of `oneOf` and `anyOf` messages fit. It has to look at messages once more, for the
/// check of the mock asks for no more than yes or no; bodies that it has just seen it leaves alone. The APIs
/// have to outlive it.
class Branches {
 public:
  explicit Branches(const std::vector<std::unique_ptr<PreparedApi>>& apis);

  /// `sent` is the documented content of the answer, null where it has none.
  void touch(const PreparedApi& api, const Touched& touched, const runtime::Media* sent);
  /// Adds the branches of all APIs to a report.
  void tell(CoverageReport& report) const;
  void clear();
  /// Adds what was counted of the same branches before.
  void take_over(const CoverageReport& before);

 private:
  struct Union {
    const runtime::UnionPlace* place;
    std::size_t first;  // of its counters
  };
  using Unions = std::map<std::string_view, Union>;

  struct Message;
  bool is_new(const std::string& bytes, const runtime::Media* media);
  void look_at_parameters(const Unions& unions, const Touched& touched);
  void look_at_answer(const Unions& unions, const Touched& touched, const runtime::Media& media);
  void look(const Unions& unions, const Message& message);
  void count(const Unions& unions, const std::vector<runtime::TakenBranch>& taken);

  std::map<const PreparedApi*, Unions> unions_;  // of those APIs that have any
  std::vector<std::atomic<std::uint64_t>> hits_;
  std::array<std::atomic<std::size_t>, 4096> seen_{};  // hashes of bodies
};

}  // namespace understudy::mock
