#include "lint/lint.h"

#include <algorithm>
#include <memory>
#include <ostream>
#include <utility>

#include "cli/command.h"
#include "cli/linted.h"
#include "cli/progress.h"
#include "cli/read_spec.h"

namespace understudy::cli {

namespace {

using openapi::Severity;

struct LintArguments {
  std::vector<std::string> specs;
  std::string format = "text";
  openapi::LoadOptions load;
  bool strict = false;
  bool notes = false;
};

Linted lint_loaded(const std::string& spec, openapi::Loaded loaded, bool with_notes) {
  if (loaded.document) {
    const auto document = std::make_shared<const openapi::Document>(std::move(*loaded.document));
    lint::lint(document, loaded.diagnostics);
  }
  Linted linted{.spec = spec, .findings = loaded.diagnostics.sorted(), .sources = loaded.sources};
  for (openapi::Diagnostic& finding : linted.findings)
    finding.severity = lint::severity_for_document(finding);
  if (with_notes) return linted;
  linted.notes_left_out = linted.count(Severity::note);
  std::erase_if(linted.findings, [](const auto& finding) { return finding.severity == Severity::note; });
  return linted;
}

/// One document, with a line on a terminal while it takes long.
tl::expected<Linted, ExitCode> lint_spec(const std::string& spec, const LintArguments& arguments,
                                         Streams& streams) {
  const Progress line(streams, "linting " + spec);
  auto loaded = load_spec(spec, arguments.load, streams);
  if (!loaded) return tl::unexpected(loaded.error());
  return lint_loaded(spec, *std::move(loaded), arguments.notes);
}

ExitCode end_of(const Linted& linted, bool strict) {
  const bool fails = linted.count(Severity::error) > 0 || (strict && linted.count(Severity::warning) > 0);
  return fails ? ExitCode::rule_broken : ExitCode::fine;
}

void print(const std::vector<Linted>& all, const std::string& format, Streams& streams) {
  if (format == "json") streams.out << lint_json(all);
  if (format == "github") streams.out << lint_github(all);
  if (format == "sarif") streams.out << lint_sarif(all);
}

ExitCode lint_all(const LintArguments& arguments, Streams& streams) {
  if (std::ranges::count(arguments.specs, "-") > 1) {
    streams.err << "understudy: standard input can be read only once\n";
    return ExitCode::wrong_usage;
  }
  auto end = ExitCode::fine;
  std::vector<Linted> all;
  for (const auto& spec : arguments.specs) {
    auto linted = lint_spec(spec, arguments, streams);
    if (!linted) {
      end = worse(end, linted.error());
      continue;
    }
    end = worse(end, end_of(*linted, arguments.strict));
    if (arguments.format == "text") {
      streams.out << lint_text(*linted);
    } else {
      all.push_back(*std::move(linted));
    }
  }
  print(all, arguments.format, streams);
  return end;
}

}  // namespace

Action prepare_lint(CLI::App& options) {
  const auto arguments = std::make_shared<LintArguments>();
  options.add_option("SPEC", arguments->specs, "OpenAPI documents")->required();
  options.add_option("--format", arguments->format, "text, json, github (workflow commands), sarif (2.1.0)")
      ->check(CLI::IsMember({"text", "json", "github", "sarif"}))
      ->type_name("NAME");
  options.add_flag("--strict", arguments->strict, "End with 1 on warnings too");
  options.add_flag("--notes", arguments->notes, "Tell also what is good to know and no fault");
  add_formats_option(options, arguments->load);
  add_reference_options(options, arguments->load);
  return [arguments](Streams& streams) { return lint_all(*arguments, streams); };
}

}  // namespace understudy::cli
