#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <tl/expected.hpp>
#include <utility>
#include <vector>

#include "bench/validate/case.h"

namespace understudy::bench {

/// Which payloads of a case to judge, and how often all of them.
struct Load {
  std::vector<std::size_t> payloads;
  std::size_t repeats = 1;
};

/// Judges a load; says how often the verdict was "valid". The loop is inside, so that one indirect call is
/// paid for all of it.
using Run = std::function<std::size_t(const Load& load)>;

/// A case as one validator took it.
struct Taken {
  Run from_value;  // payloads that the validator's own parser read beforehand
  Run from_bytes;  // reads and judges
};

/// A validator under measure: takes a case, or says why it cannot.
struct Subject {
  std::string name;
  std::function<tl::expected<Taken, std::string>(const Case& one)> take;
};

template <typename Verdict>
Run run_of(Verdict verdict) {
  return [verdict = std::move(verdict)](const Load& load) {
    std::size_t valid = 0;
    for (std::size_t round = 0; round < load.repeats; ++round) {
      for (const auto payload : load.payloads) valid += verdict(payload) ? 1U : 0U;
    }
    return valid;
  };
}

}  // namespace understudy::bench
