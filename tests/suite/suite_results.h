#pragma once

#include <map>
#include <set>
#include <string>

namespace understudy::tests {

/// What came of the suite's tests, and which wrong verdicts are expected: refusals.json lists them with their
/// reasons, by test, by group, or by file.
class SuiteResults {
 public:
  explicit SuiteResults(std::string producer);

  /// One test of a file; `why` is printed where the verdict is wrong and nobody expects that.
  void note(const std::string& file, const std::string& group, const std::string& test, bool right,
            const std::string& why);
  /// Prints the counts: required tests by draft, optional ones by file. A refusal that did not happen is a
  /// fault.
  void finish() const;

 private:
  struct Count {
    std::size_t right = 0;
    std::size_t refused = 0;
    std::size_t all = 0;
  };

  std::string producer_;
  std::map<std::string, std::string> reasons_;
  std::set<std::string> refused_;
  std::map<std::string, Count> counts_;
};

}  // namespace understudy::tests
