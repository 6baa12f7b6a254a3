#include "cli/program.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <ostream>

#include "cli/command.h"
#include "cli/suggest.h"

namespace understudy::cli {

namespace {

const std::array<Command, 6> commands{{
    {"mock", "Answer every documented operation on localhost", prepare_mock},
    {"generate", "Write the C++ for a document", prepare_generate},
    {"validate", "Check payloads against a document", prepare_validate},
    {"lint", "Tell what is wrong with a document", prepare_lint},
    {"bundle", "Write a document and the files that it refers to as one", prepare_bundle},
    {"routes", "List operations with their statuses", prepare_routes},
}};

constexpr auto version = "understudy " UNDERSTUDY_VERSION;

/// Every long and short name that an app's options and subcommands answer to.
std::vector<std::string> names_of(CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::Option* option : app.get_options()) {
    for (const auto& name : option->get_lnames()) names.push_back("--" + name);
  }
  for (const CLI::App* command : app.get_subcommands({})) names.push_back(command->get_name());
  return names;
}

CLI::App& chosen(CLI::App& app) {
  const auto commands_given = app.get_subcommands();
  return commands_given.empty() ? app : *commands_given.front();
}

std::string full_name(CLI::App& app) {
  CLI::App& command = chosen(app);
  return &command == &app ? app.get_name() : app.get_name() + " " + command.get_name();
}

/// What somebody wrote that nothing answers to, and what it may stand for.
std::string about_unknown(CLI::App& app, const std::string& word) {
  const bool is_flag = word.starts_with('-');
  const bool is_command = !is_flag && &chosen(app) == &app;
  const auto what = is_flag ? "option " : is_command ? "command " : "argument ";
  return std::string("unknown ") + what + in_backticks(word) +
         did_you_mean(word.substr(0, word.find('=')), names_of(chosen(app)));
}

std::string about(CLI::App& app, const CLI::ParseError& error) {
  const auto unknown = app.remaining(true);
  const auto flag = std::find_if(unknown.begin(), unknown.end(), [](const std::string& word) {
    return word.starts_with('-') && word != "--";
  });
  if (flag != unknown.end()) return about_unknown(app, *flag);
  if (!unknown.empty()) return about_unknown(app, unknown.front());
  std::string text = error.what();
  const bool starts_a_sentence = text.size() > 1 && std::islower(static_cast<unsigned char>(text[1])) != 0;
  if (starts_a_sentence) text[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(text[0])));
  return text;
}

ExitCode refuse(CLI::App& app, const std::string& message, Streams& streams) {
  streams.err << "understudy: " << message << "\n`" << full_name(app) << " --help` tells what there is\n";
  return ExitCode::wrong_usage;
}

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
  try {
    app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
  } catch (const CLI::Success& success) {
    return static_cast<ExitCode>(app.exit(success, streams.out, streams.err));
  } catch (const CLI::ParseError& error) {
    return refuse(app, about(app, error), streams);
  }
  for (const auto& [options, action] : actions) {
    if (options->parsed()) return action(streams);
  }
  streams.err << app.help();
  return ExitCode::wrong_usage;
}

}  // namespace understudy::cli
