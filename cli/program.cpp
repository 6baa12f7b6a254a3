#include "cli/program.h"

#include <array>
#include <ostream>

#include "cli/command.h"
#include "cli/parse_words.h"

namespace understudy::cli {

namespace {

const std::array<Command, 7> commands{{
    {"mock", "Answer every documented operation on localhost", prepare_mock},
    {"proxy", "Stand before a real server, and check both ways", prepare_proxy},
    {"generate", "Write the C++ for a document", prepare_generate},
    {"validate", "Check payloads against a document", prepare_validate},
    {"lint", "Tell what is wrong with a document", prepare_lint},
    {"bundle", "Write a document and the files that it refers to as one", prepare_bundle},
    {"routes", "List operations with their statuses", prepare_routes},
}};

constexpr auto version = "understudy " UNDERSTUDY_VERSION;

}  // namespace

ExitCode run(const std::vector<std::string>& arguments, Streams& streams) {
  CLI::App app("An API's stand-in: generates C++ from OpenAPI documents, mocks them, checks payloads",
               "understudy");
  app.set_version_flag("--version", version, "Print the version and exit");
  std::vector<std::pair<CLI::App*, Action>> actions;
  for (const auto& command : commands) {
    CLI::App* options = app.add_subcommand(command.name, command.summary);
    options->set_version_flag("--version", version, "Print the version and exit");
    actions.emplace_back(options, command.prepare(*options));
  }
  if (const auto end = parse_words(app, arguments, streams)) return *end;
  for (const auto& [options, action] : actions) {
    if (options->parsed()) return action(streams);
  }
  streams.err << app.help();
  return ExitCode::wrong_usage;
}

}  // namespace understudy::cli
