#pragma once

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

#include "mock/coverage/branches.h"
#include "mock/coverage/points.h"
#include "mock/coverage/report.h"
#include "mock/coverage/touched.h"
#include "mock/prepare/prepared.h"

namespace understudy::mock {

/// Whether a refusal of that cause speaks of a request that kept to the document.
bool is_of_sound_requests(Cause cause);

/// Counts what requests touch. Counters are single numbers, so that nobody waits; only what no document
/// knows is written down under a lock. The APIs have to outlive it.
class Coverage {
 public:
  static constexpr std::size_t most_undocumented = 1000;  // different ones

  explicit Coverage(const std::vector<std::unique_ptr<PreparedApi>>& apis);

  /// The operation and the response always count, parameters and the type of the body of a sound request.
  void touch(const Touched& touched);
  CoverageReport report() const;
  void clear();
  /// Takes over the counts of what another one knows under the same names.
  void take_over(const Coverage& before);

 private:
  void touch_request(const Touched& touched, Slots slots);
  /// Gives the documented content of the answer, null where there is none.
  const runtime::Media* touch_response(const Touched& touched, Slots slots);
  void count_undocumented(const std::string& what);
  void add(std::size_t slot, std::uint64_t hits = 1);

  struct Placed {
    const PreparedApi* api;
    const PreparedOperation* operation;
    Slots slots;
  };

  std::vector<Placed> operations_;
  std::unordered_map<const PreparedOperation*, std::size_t> index_;  // of `operations_`
  std::vector<std::atomic<std::uint64_t>> hits_;
  Branches branches_;
  mutable std::mutex mutex_;
  std::map<std::string, std::uint64_t> undocumented_;
};

}  // namespace understudy::mock
