#include <algorithm>
#include <memory>
#include <ostream>

#include "cli/check_payload.h"
#include "cli/command.h"
#include "cli/print_verdict.h"
#include "cli/read_spec.h"
#include "cli/read_text.h"
#include "validator/interpret.h"

namespace understudy::cli {

namespace {

struct ValidateArguments {
  std::string spec;
  std::vector<std::string> files;
  PayloadChoice choice;
  std::string format = "text";
};

ExitCode refuse(const std::string& message, Streams& streams) {
  streams.err << "understudy: " << message << "\n";
  return ExitCode::wrong_usage;
}

/// What is missing or too much among the options, or nothing.
std::string contradiction(const PayloadChoice& choice) {
  if (choice.schema.empty() && choice.operation.empty())
    return "say which payload with `--operation` or `--schema`";
  if (!choice.schema.empty() && !choice.operation.empty())
    return "`--operation` and `--schema` exclude each other";
  if (choice.request && !choice.response.empty()) return "`--request` and `--response` exclude each other";
  if (!choice.schema.empty()) return "";
  return choice.request || !choice.response.empty()
             ? ""
             : "say which body of the operation: `--request` or `--response CODE`";
}

ExitCode validate_files(const ValidateArguments& arguments, const ChosenCheck& chosen,
                        const runtime::Api& api, Streams& streams) {
  auto end = ExitCode::fine;
  std::vector<Verdict> verdicts;
  for (const auto& file : arguments.files) {
    const auto text = read_text(file, streams);
    if (!text) {
      end = refuse(text.error(), streams);
      continue;
    }
    verdicts.push_back(check_payload(file, *text, chosen, api));
    if (!verdicts.back().ok()) end = worse(end, ExitCode::rule_broken);
    if (arguments.format == "text") streams.out << as_text(verdicts.back());
  }
  if (arguments.format == "json") streams.out << as_json(verdicts);
  return end;
}

/// Standard input ends once it was read.
bool reads_input_twice(const ValidateArguments& arguments) {
  const auto from_input = std::count(arguments.files.begin(), arguments.files.end(), "-");
  return from_input + (arguments.spec == "-" ? 1 : 0) > 1;
}

ExitCode validate(const ValidateArguments& arguments, Streams& streams) {
  if (const auto message = contradiction(arguments.choice); !message.empty()) return refuse(message, streams);
  const auto document = read_spec(arguments.spec, streams);
  if (!document) return document.error();
  if (reads_input_twice(arguments)) return refuse("standard input can be read only once", streams);
  const auto api = validator::interpret(*document);
  const auto chosen = choose_check(api, arguments.choice);
  if (!chosen) return refuse(chosen.error(), streams);
  return validate_files(arguments, *chosen, api, streams);
}

}  // namespace

Action prepare_validate(CLI::App& options) {
  const auto arguments = std::make_shared<ValidateArguments>();
  auto& choice = arguments->choice;
  options.add_option("SPEC", arguments->spec, "An OpenAPI document")->required();
  options.add_option("FILE", arguments->files, "JSON texts; without one, or for `-`, standard input");
  options.add_option("--operation", choice.operation, "The operation whose body it is")->type_name("ID");
  options.add_flag("--request", choice.request, "The request body; with --schema: as part of a request");
  options.add_option("--response", choice.response, "The body of this response: 201, 2XX, default")
      ->type_name("CODE");
  options.add_option("--media-type", choice.media_type, "Default: the JSON one")->type_name("TYPE");
  options.add_option("--schema", choice.schema, "A schema under components instead")->type_name("NAME");
  options.add_option("--format", arguments->format, "text or json")->check(CLI::IsMember({"text", "json"}));
  return [arguments](Streams& streams) {
    if (arguments->files.empty()) arguments->files = {"-"};
    return validate(*arguments, streams);
  };
}

}  // namespace understudy::cli
