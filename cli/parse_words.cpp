#include "cli/parse_words.h"

#include <algorithm>
#include <cctype>
#include <ostream>

#include "cli/suggest.h"

namespace understudy::cli {

namespace {

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

std::optional<ExitCode> parse_words(CLI::App& app, const std::vector<std::string>& words, Streams& streams) {
  try {
    app.parse(std::vector<std::string>(words.rbegin(), words.rend()));
  } catch (const CLI::Success& success) {
    return static_cast<ExitCode>(app.exit(success, streams.out, streams.err));
  } catch (const CLI::ParseError& error) {
    return refuse(app, about(app, error), streams);
  }
  return std::nullopt;
}

}  // namespace understudy::cli
