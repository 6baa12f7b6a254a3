#include "tests/harness/answer.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <sstream>
#include <stdexcept>

#include "cli/parse_words.h"
#include "openapi/load.h"
#include "tests/harness/words.h"
#include "validator/interpret.h"

namespace understudy::tests {

namespace {

runtime::Api api_of(const std::string& spec, const cli::MockArguments& arguments) {
  openapi::Loaded loaded = openapi::load(
      "scenario.yaml", [&](const std::string&) { return tl::expected<std::string, std::string>(spec); },
      arguments.read.load);
  if (!loaded.document) throw std::invalid_argument("the document cannot be read");
  return validator::interpret(std::make_shared<const openapi::Document>(std::move(*loaded.document)));
}

}  // namespace

cli::MockArguments arguments_of(const std::string& server, std::vector<std::string> more) {
  std::vector<std::string> words = words_of(server);
  if (words.empty() || words.front() != "mock") throw std::invalid_argument("no mock: " + server);
  words.erase(words.begin());
  words.insert(words.end(), more.begin(), more.end());
  cli::MockArguments arguments;
  CLI::App app("harness");
  cli::add_mock_options(app, arguments);
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  cli::Streams streams{in, out, err};
  if (cli::parse_words(app, words, streams)) throw std::invalid_argument(err.str());
  return arguments;
}

runtime::Response answer_to(const Scenario& scenario, const Call& call, std::vector<std::string> more) {
  const cli::MockArguments arguments = arguments_of(scenario.server, std::move(more));
  const mock::Mock mock({{api_of(scenario.spec, arguments)}}, cli::mock_options(arguments));
  return mock.answer(call.request);
}

}  // namespace understudy::tests
