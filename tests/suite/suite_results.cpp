#include "tests/suite/suite_results.h"

#include <catch2/catch.hpp>
#include <iostream>

#include "tests/validator/files.h"

namespace understudy::tests {
namespace {

/// `draft7` for `draft7/ref`; optional files are counted one by one.
std::string counted_as(const std::string& file) {
  const bool is_optional = file.find("/optional/") != std::string::npos;
  return is_optional ? file : file.substr(0, file.find('/'));
}

}  // namespace

SuiteResults::SuiteResults(std::string producer) : producer_(std::move(producer)) {
  const json::Value list =
      read_json(std::filesystem::path(UNDERSTUDY_SOURCE_DIR) / "tests/suite/refusals.json");
  for (const json::Member& reason : *list.object()) {
    for (const json::Value& name : *reason.value.array()) reasons_[*name.string()] = reason.name;
  }
}

void SuiteResults::note(const std::string& file, const std::string& group, const std::string& test,
                        bool right, const std::string& why) {
  Count& count = counts_[counted_as(file)];
  ++count.all;
  count.right += right ? 1 : 0;
  if (right) return;
  for (const std::string& name : {file, group, group + " / " + test}) {
    if (!reasons_.contains(name)) continue;
    refused_.insert(name);
    ++count.refused;
    return;
  }
  FAIL_CHECK(producer_ << ": " << group << " / " << test << "\n" << why);
}

void SuiteResults::finish() const {
  Count formats;
  for (const auto& [name, count] : counts_) {
    std::cout << producer_ << ": " << name << ": " << count.right << " of " << count.all << "\n";
    if (name.find("/format/") == std::string::npos) continue;
    formats.right += count.right;
    formats.all += count.all;
  }
  std::cout << producer_ << ": formats together: " << formats.right << " of " << formats.all << "\n";
  CHECK(!counts_.empty());
  CHECK(formats.right * 100 >= formats.all * 95);
  for (const auto& [name, reason] : reasons_) {
    if (!refused_.contains(name)) FAIL_CHECK("right now, and still listed as: " << reason << ": " << name);
  }
}

}  // namespace understudy::tests
