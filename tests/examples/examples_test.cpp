#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

#include "examples/mixed_server/paused.h"
#include "examples/own_server/actions.h"
#include "generated/mechamental_actions/api.h"
#include "tests/mock/case_file.h"
#include "tests/mock/expectation.h"

namespace understudy::tests {

namespace {

CaseFile case_of(const std::string& name) {
  std::ifstream in("tests/cases/mock/" + name);
  std::ostringstream text;
  text << in.rdbuf();
  return parse_case(text.str());
}

/// How often the answers of a server with these handlers differ from the mock's own cases.
std::vector<std::string> differences(const CaseFile& file, mechamental_actions::Handlers& handlers) {
  mock::LogEntry log;
  mock::Options options = options_of(file);
  options.log = [&](const mock::LogEntry& entry) { log = entry; };
  std::vector<mock::Served> served;
  served.push_back({mechamental_actions::api(), mechamental_actions::handlers(handlers)});
  const mock::Mock mock(std::move(served), std::move(options));
  Captures captures;
  std::vector<std::string> found;
  for (const Exchange& exchange : file.exchanges) {
    const runtime::Response response = mock.answer(request_of(with_captures(exchange.request, captures)));
    const std::string differs = difference(exchange.response, response, log, captures);
    if (!differs.empty()) found.push_back(exchange.name + ": " + differs);
  }
  return found;
}

}  // namespace

TEST_CASE("a server of one's own answers the mock's cases") {
  const std::string name = GENERATE(as<std::string>(), "mechamental-story.txt", "mechamental-errors.txt");
  const CaseFile file = case_of(name);
  CHECK(file.exchanges.size() > 8);
  own_server::Actions actions([] { return "2026-03-04T10:50:15.250Z"; });
  CHECK(differences(file, actions) == std::vector<std::string>());
}

TEST_CASE("the mock answers the eight operations that are not overridden, and only those") {
  mixed_server::Paused paused;
  CHECK(differences(case_of("mechamental-lists.txt"), paused).size() == 1);
  CHECK(differences(case_of("mechamental-errors.txt"), paused) == std::vector<std::string>());
}

TEST_CASE("an overridden operation answers with what its handler says") {
  mixed_server::Paused paused;
  std::vector<mock::Served> served;
  served.push_back({mechamental_actions::api(), mechamental_actions::handlers(paused)});
  const mock::Mock mock(std::move(served));
  const auto answer = mock.answer(request_of("POST /v1/orgs/o/workspaces/w/apps/a/actions/act_7/trigger\n"));
  CHECK(answer.status == 422);
  CHECK(answer.body.find("the platform is paused, act_7 waits") != std::string::npos);
  CHECK(mock.answer(request_of("POST /v1/orgs/o/workspaces/w/apps/a/actions/act_7/enable\n")).status == 404);
}

}  // namespace understudy::tests
