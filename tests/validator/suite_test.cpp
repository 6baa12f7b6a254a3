#include <catch2/catch.hpp>
#include <iostream>
#include <map>
#include <set>

#include "runtime/payload.h"
#include "tests/validator/files.h"
#include "tests/validator/schema_document.h"
#include "validator/interpret.h"

namespace understudy::tests {
namespace {

namespace fs = std::filesystem;

/// What is known not to work, and why: `file / group` or `file / group / test`.
using Known = std::map<std::string, std::string>;

Known known_failures() {
  Known known;
  const json::Value list =
      read_json(fs::path(UNDERSTUDY_SOURCE_DIR) / "tests/validator/suite_known_failures.json");
  for (const json::Member& reason : *list.object()) {
    for (const json::Value& name : *reason.value.array()) known[*name.string()] = reason.name;
  }
  return known;
}

/// The results of one suite.
class Suite {
 public:
  Suite(std::string name, std::string version) : name_(std::move(name)), version_(std::move(version)) {}

  void run_file(const fs::path& file) {
    const json::Value groups = read_json(file);
    for (const json::Value& group : *groups.array()) {
      const json::Value* from = group.find("file");  // of a collection of several files
      const std::string origin =
          from != nullptr ? fs::path(*from->string()).stem().string() : file.stem().string();
      run_group(name_ + "/" + origin + " / " + text_of(group, "description"), group);
    }
  }

  void finish() {
    std::cout << name_ << ": " << passed_ << " tests passed, " << expected_ << " expected failures\n";
    CHECK(passed_ > 0);
    for (const auto& [name, reason] : known_) {
      if (!name.starts_with(name_ + "/") || failed_.contains(name)) continue;
      FAIL_CHECK("passes now, and is still listed as: " << reason << ": " << name);
    }
  }

 private:
  void run_group(const std::string& name, const json::Value& group) {
    const ReadSchema read = read_schema({*group.find("schema"), version_});
    runtime::Check check;
    if (read.document) check = validator::check_of(read.document, read.id());
    for (const json::Value& test : *group.find("tests")->array()) {
      runtime::Report report(runtime::Direction::response);
      if (check) check(runtime::Payload(*test.find("data")), report);
      const bool right = check && report.ok() == *test.find("valid")->boolean();
      note(name, name + " / " + text_of(test, "description"), right, read.faults);
    }
  }

  void note(const std::string& group, const std::string& test, bool right, const std::string& faults) {
    if (right) {
      ++passed_;
      return;
    }
    for (const std::string& name : {group, test}) {
      if (!known_.contains(name)) continue;
      failed_.insert(name);
      ++expected_;
      return;
    }
    FAIL_CHECK(test << "\n" << faults);
  }

  std::string name_;
  std::string version_;
  Known known_ = known_failures();
  std::set<std::string> failed_;
  std::size_t passed_ = 0;
  std::size_t expected_ = 0;
};

bool has_data() {
  if (!std::string(UNDERSTUDY_TEST_DATA).empty()) return true;
  WARN("NOT RUN: the official JSON Schema suite; configure with -DUNDERSTUDY_TEST_DATA=FOLDER to run it");
  return false;
}

fs::path data(const std::string& path) { return fs::path(UNDERSTUDY_TEST_DATA) / path; }

TEST_CASE("the required tests of the official suite for 2020-12 pass") {
  if (!has_data()) return;
  Suite suite("2020-12", "3.1.0");
  for (const fs::path& file : files_in(data("json-schema/tests/draft2020-12"), ".json")) suite.run_file(file);
  suite.finish();
}

TEST_CASE("the format tests of the official suite for 2020-12 pass") {
  if (!has_data()) return;
  Suite suite("format", "3.1.0");
  for (const fs::path& file : files_in(data("json-schema/tests/draft2020-12/optional/format"), ".json")) {
    suite.run_file(file);
  }
  suite.finish();
}

TEST_CASE("the optional tests of the official suite for 2020-12 pass") {
  if (!has_data()) return;
  Suite suite("optional", "3.1.0");
  for (const fs::path& file : files_in(data("json-schema/tests/draft2020-12/optional"), ".json"))
    suite.run_file(file);
  suite.finish();
}

TEST_CASE("the draft 4 tests that OpenAPI 3.0 can express pass") {
  if (!has_data()) return;
  Suite suite("3.0", "3.0.3");
  suite.run_file(data("json-schema/draft4_oas30_subset.json"));
  suite.finish();
}

}  // namespace
}  // namespace understudy::tests
