#include <algorithm>
#include <memory>
#include <ostream>

#include "cli/check_payload.h"
#include "cli/command.h"
#include "cli/read_spec.h"
#include "cli/read_text.h"
#include "cli/verdicts.h"
#include "validator/interpret.h"
#include "validator/keyword_paths.h"

namespace understudy::cli {

namespace {

struct ValidateArguments {
  std::string spec;
  std::vector<std::string> files;
  PayloadChoice choice;
  std::string format = "text";
  SpecOptions read;
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

std::string subject(const PayloadChoice& choice) {
  if (!choice.schema.empty()) return "schema " + choice.schema;
  return choice.operation + (choice.request ? " request" : " response " + choice.response);
}

/// What there is to say before a payload is read.
Verdicts begun(const ValidateArguments& arguments, const PayloadRules& rules) {
  const auto place_of = [&](const std::string& location) {
    return rules.api.place_of ? rules.api.place_of(location) : runtime::SpecPlace{};
  };
  Verdicts verdicts{.spec = arguments.spec,
                    .subject = subject(arguments.choice),
                    .root = place_of(rules.chosen.location),
                    .root_location = rules.chosen.location,
                    .remarks = {},
                    .payloads = {}};
  const auto* operation = rules.chosen.operation;
  if (operation != nullptr && operation->deprecated) {
    verdicts.remarks.push_back(
        {place_of(operation->location + "/deprecated"), "the operation " + operation->id + " is deprecated"});
  }
  return verdicts;
}

/// The verdict on one file, with the program's end if that is all.
Verdict verdict_on(const std::string& file, const PayloadRules& rules, ExitCode& end, Streams& streams) {
  const auto text = read_text(file, streams);
  if (!text) {
    end = refuse(text.error(), streams);
    return unreadable(file, text.error());
  }
  auto verdict = check_payload(file, *text, rules);
  if (!verdict.ok()) end = worse(end, ExitCode::rule_broken);
  return verdict;
}

ExitCode validate_files(const ValidateArguments& arguments, const PayloadRules& rules, Streams& streams) {
  auto end = ExitCode::fine;
  auto verdicts = begun(arguments, rules);
  const bool is_text = arguments.format == "text";
  if (is_text) {
    for (const auto& remark : verdicts.remarks) streams.out << as_text(remark, streams.painted);
  }
  for (const auto& file : arguments.files) {
    auto verdict = verdict_on(file, rules, end, streams);
    const bool is_readable = verdict.ok() || verdict.findings.front().violation.keyword != "file";
    if (is_text && is_readable) streams.out << as_text(verdict, streams.painted);
    if (!is_text) verdicts.payloads.push_back(std::move(verdict));
  }
  if (arguments.format == "json") streams.out << as_json(verdicts);
  if (arguments.format == "junit") streams.out << as_junit(verdicts);
  if (arguments.format == "github") streams.out << as_github(verdicts);
  return end;
}

/// Standard input ends once it was read.
bool reads_input_twice(const ValidateArguments& arguments) {
  const auto from_input = std::count(arguments.files.begin(), arguments.files.end(), "-");
  return from_input + (arguments.spec == "-" ? 1 : 0) > 1;
}

ExitCode validate(const ValidateArguments& arguments, Streams& streams) {
  if (const auto message = contradiction(arguments.choice); !message.empty()) return refuse(message, streams);
  const auto document = read_spec(arguments.spec, arguments.read, streams);
  if (!document) return document.error();
  if (reads_input_twice(arguments)) return refuse("standard input can be read only once", streams);
  const auto api = validator::interpret(*document);
  const auto chosen = choose_check(api, arguments.choice);
  if (!chosen) return refuse(chosen.error(), streams);
  const validator::KeywordPaths keyword_paths(*document, chosen->location);
  return validate_files(arguments, {*chosen, api, keyword_paths}, streams);
}

}  // namespace

Action prepare_validate(CLI::App& options) {
  const auto arguments = std::make_shared<ValidateArguments>();
  auto& choice = arguments->choice;
  options.add_option("SPEC", arguments->spec, "An OpenAPI document")->required();
  options.add_option("FILE", arguments->files, "Bodies; without one, or for `-`, standard input");
  options.add_option("--operation", choice.operation, "The operation whose body it is")->type_name("ID");
  options.add_flag("--request", choice.request, "The request body; with --schema: as part of a request");
  options.add_option("--response", choice.response, "The body of this response: 201, 2XX, default")
      ->type_name("CODE");
  options.add_option("--media-type", choice.media_type, "Default: the JSON one")->type_name("TYPE");
  options.add_option("--schema", choice.schema, "A schema under components instead")->type_name("NAME");
  options.add_option("--format", arguments->format, "text, json, junit (XML), github (workflow commands)")
      ->check(CLI::IsMember({"text", "json", "junit", "github"}))
      ->type_name("NAME");
  add_formats_option(options, arguments->read.load);
  add_reference_options(options, arguments->read.load);
  add_pattern_limit(options);
  add_strict_option(options, arguments->read);
  return [arguments](Streams& streams) {
    if (arguments->files.empty()) arguments->files = {"-"};
    return validate(*arguments, streams);
  };
}

}  // namespace understudy::cli
