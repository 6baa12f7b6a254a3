#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "tests/mock/case_file.h"
#include "tests/mock/expectation.h"
#include "tests/mock/producers.h"

namespace understudy::tests {

namespace {

std::string read_text(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

/// Runs the exchanges of a file in turn; where `rewrite` is set, what differs is written down as it is.
void run(CaseFile& file, runtime::Api api, bool rewrite) {
  mock::LogEntry log;
  mock::Options options = options_of(file);
  options.log = [&](const mock::LogEntry& entry) { log = entry; };
  std::vector<mock::Served> served;
  served.push_back({std::move(api)});
  const mock::Mock mock(std::move(served), std::move(options));
  for (const std::string& fault : mock.faults()) FAIL_CHECK(fault);
  Captures captures;
  for (Exchange& exchange : file.exchanges) {
    const std::string text = with_captures(exchange.request, captures);
    const runtime::Response response = mock.answer(request_of(text));
    const std::string differs = difference(exchange.response, response, log, captures);
    if (rewrite && !differs.empty()) {
      exchange.response = spelled(response, exchange.response, log);
      continue;
    }
    INFO(text << "\n\n" << spelled(response, exchange.response, log));
    CHECK(differs == "");
  }
}

}  // namespace

TEST_CASE("the mock answers as the case files say, from interpreted and from compiled tables") {
  const bool rewrite = std::getenv("UPDATE_EXPECTED") != nullptr;
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::recursive_directory_iterator("tests/cases/mock")) {
    if (entry.path().extension() == ".txt") paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  std::size_t exchanges = 0;
  std::size_t compiled_too = 0;
  for (const std::filesystem::path& path : paths) {
    INFO(path.string());
    const std::string text = read_text(path);
    CaseFile file = parse_case(text);
    CHECK(!file.exchanges.empty());
    run(file, interpreted(file.spec), rewrite);
    exchanges += file.exchanges.size();
    if (auto api = compiled(file.spec)) {
      run(file, std::move(*api), false);
      ++compiled_too;
    }
    if (rewrite && case_text(file) != text) std::ofstream(path, std::ios::binary) << case_text(file);
  }
  WARN(paths.size() << " case files with " << exchanges << " exchanges, " << compiled_too
                    << " of the files on compiled tables too");
}

}  // namespace understudy::tests
