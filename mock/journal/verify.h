#pragma once

#include <optional>
#include <string>
#include <vector>

#include "mock/journal/journal.h"

namespace understudy::mock {

/// What calls of an operation are looked for, and how many of them there have to be.
struct Expectation {
  std::string operation = {};  // operationId
  std::size_t at_least = 1;
  std::optional<std::size_t> at_most = {};
  std::optional<json::Value> body = {};  // what the body holds: members that are not named do not matter
  json::Object parameters = {};          // the same of `path`, `query` and `header`
  std::optional<int> status = {};        // of the answer
};

/// A call of the operation that is not what was looked for.
struct NearMiss {
  std::uint64_t number = 0;  // of the journal's entry
  std::string why = {};      // `the body's /name is "b" and not "a"`
};

struct Verification {
  bool met = false;
  std::size_t count = 0;            // of the calls that fit
  std::string message = {};         // `links-create was called once with this body, expected twice`
  std::vector<NearMiss> near = {};  // the last ones, at most five; none where it is met
};

/// Counts the calls that fit.
Verification verify(const JournalView& journal, const Expectation& expectation);

}  // namespace understudy::mock
