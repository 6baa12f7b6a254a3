#include "generator/generate.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <ostream>

#include "cli/build_step.h"
#include "cli/command.h"
#include "cli/only_option.h"
#include "cli/progress.h"
#include "cli/read_spec.h"
#include "cli/report_option.h"
#include "cli/suggest.h"
#include "generator/parts.h"
#include "generator/write_files.h"
#include "validator/interpret.h"

namespace understudy::cli {

namespace {

constexpr int most_clusters = 4096;

struct GenerateArguments {
  std::vector<std::string> specs;
  std::string out;
  std::string name;
  std::string templates;
  std::set<generator::Part> parts;  // none: everything, with a CMakeLists.txt
  BuildStep step;
  std::vector<std::string> only;
  std::size_t clusters = 0;
  SpecOptions read;
  std::string report;  // the file for it; empty: none
  bool quiet = false;
  bool check = false;
  bool dump_view = false;
};

ExitCode refuse(const std::string& message, Streams& streams) {
  streams.err << "understudy: " << message << "\n";
  return ExitCode::wrong_usage;
}

generator::Generated generate_one(const openapi::Document& document,
                                  const generator::GenerateOptions& options,
                                  openapi::Diagnostics& diagnostics, Streams& streams) {
  const Progress line(streams, "generating from " + document.path);
  return generate(document, options, diagnostics);
}

/// Every file for the documents together; nothing where a fault was found, which is printed.
std::optional<generator::Files> all_files(const std::vector<SharedDocument>& documents,
                                          generator::GenerateOptions options, Streams& streams) {
  generator::Files files;
  std::vector<std::string> names;
  bool sound = true;
  const auto take = [&](const openapi::Document& document, const openapi::Diagnostics& diagnostics) {
    print_diagnostics(diagnostics, *document.sources, streams);
    sound = sound && !diagnostics.has_errors();
  };
  for (const auto& document : documents) {
    openapi::Diagnostics diagnostics;
    options.obeys = validator::judge_of(document);
    auto generated = generate_one(*document, options, diagnostics, streams);
    take(*document, diagnostics);
    files.merge(generated.files);
    names.push_back(std::move(generated.name_space));
  }
  openapi::Diagnostics diagnostics;
  files.merge(generate_index(names, options, diagnostics));
  take(*documents.front(), diagnostics);
  return sound ? std::optional(std::move(files)) : std::nullopt;
}

ExitCode check(const generator::Files& files, const std::string& out, Streams& streams) {
  const auto differences = generator::compare(files, out);
  if (differences.empty()) {
    streams.out << out << " is up to date: " << files.size() << " files\n";
    return ExitCode::fine;
  }
  streams.out << generator::summary(differences);
  streams.err << "understudy: " << out << " is not what the documents give: " << differences.size()
              << (differences.size() == 1 ? " file differs" : " files differ") << "\n";
  return ExitCode::rule_broken;
}

ExitCode write(const generator::Files& files, const std::string& out, bool quiet, Streams& streams) {
  const auto written = generator::write_files(files, out);
  if (!written) return refuse(written.error(), streams);
  if (quiet) return ExitCode::fine;
  for (const auto& path : written->changed) streams.out << "wrote " << path << "\n";
  for (const auto& path : written->removed) streams.out << "removed " << path << "\n";
  streams.out << out << ": " << written->changed.size() << " written, " << written->removed.size()
              << " removed, " << written->unchanged << " unchanged\n";
  return ExitCode::fine;
}

/// Two documents that would go into one folder.
std::optional<std::string> name_twice(const std::vector<std::string>& specs) {
  std::vector<std::string> names;
  for (const auto& spec : specs) names.push_back(generator::name_for(spec));
  std::sort(names.begin(), names.end());
  const auto twice = std::adjacent_find(names.begin(), names.end());
  return twice == names.end() ? std::nullopt : std::optional(*twice);
}

ExitCode dump_views(const std::vector<SharedDocument>& documents, const generator::GenerateOptions& options,
                    Streams& streams) {
  auto end = ExitCode::fine;
  for (const auto& document : documents) {
    openapi::Diagnostics diagnostics;
    const auto views = generator::views(*document, options, diagnostics);
    print_diagnostics(diagnostics, *document->sources, streams);
    if (diagnostics.has_errors()) end = ExitCode::rule_broken;
    for (const auto& [path, view] : views) streams.out << "== " << path << "\n" << view << "\n";
  }
  return end;
}

std::optional<std::string> fault_of_templates(const std::string& folder) {
  if (folder.empty()) return std::nullopt;
  std::error_code error;
  if (!std::filesystem::is_directory(folder, error)) {
    return "there is no folder " + folder + " to take templates from";
  }
  const auto unused = generator::unused_templates(folder);
  if (unused.empty()) return std::nullopt;
  return "nothing takes the template " + (std::filesystem::path(folder) / unused.front()).string() +
         did_you_mean(unused.front(), generator::template_names());
}

std::optional<std::string> fault_of_namespace(const GenerateArguments& arguments) {
  if (arguments.name.empty()) return std::nullopt;
  if (arguments.specs.size() == 1) return generator::fault_of_namespace(arguments.name);
  return "`--namespace` names one API, but " + std::to_string(arguments.specs.size()) + " specs are given";
}

std::optional<std::string> fault_of(const GenerateArguments& arguments) {
  if (arguments.out.empty() && !arguments.dump_view && arguments.report.empty())
    return "`--out DIR` is missing";
  if (auto fault = fault_of_namespace(arguments)) return fault;
  if (const auto name = name_twice(arguments.specs)) {
    return "two specs are called " + in_backticks(*name) + ", and each needs a folder of its own";
  }
  return fault_of_templates(arguments.templates);
}

/// Writes what is asked for of the reports; with `--strict` what they find ignored is a failure.
ExitCode report_all(const std::vector<SharedDocument>& documents, generator::GenerateOptions options,
                    const GenerateArguments& arguments, Streams& streams) {
  std::vector<generator::DocumentReport> reports;
  for (const auto& document : documents) {
    options.obeys = validator::judge_of(document);
    reports.push_back(report(*document, options, knows_format));
  }
  if (!arguments.report.empty()) {
    const auto written = write_report(arguments.report, reports, streams);
    if (!written) return refuse(written.error(), streams);
  }
  auto end = ExitCode::fine;
  for (std::size_t i = 0; arguments.read.strict && i < reports.size(); ++i) {
    openapi::Diagnostics ignored;
    report_ignored(reports[i], ignored);
    print_diagnostics(ignored, *documents[i]->sources, streams, "; refused, as `--strict` asks");
    if (!ignored.sorted().empty()) end = ExitCode::rule_broken;
  }
  return end;
}

ExitCode generate_all(const GenerateArguments& arguments, Streams& streams) {
  if (const auto fault = fault_of(arguments)) return refuse(*fault, streams);
  const auto documents = read_specs(arguments.specs, arguments.read, streams);
  if (!documents) return documents.error();
  if (const auto fault = fault_of_only(arguments.only, *documents)) return refuse(*fault, streams);
  generator::GenerateOptions options{.name_space = arguments.name,
                                     .templates = std::nullopt,
                                     .only = arguments.only,
                                     .clusters = arguments.clusters};
  if (!arguments.templates.empty()) options.templates = arguments.templates;
  if (arguments.dump_view) return dump_views(*documents, options, streams);
  if (!arguments.report.empty() || arguments.read.strict) {
    const auto reported = report_all(*documents, options, arguments, streams);
    if (reported != ExitCode::fine || arguments.out.empty()) return reported;
  }
  auto files = all_files(*documents, options, streams);
  if (!files) return ExitCode::rule_broken;
  if (!arguments.parts.empty()) files = generator::only_parts(*files, arguments.parts);
  if (arguments.check) return check(*files, arguments.out, streams);
  const auto end = write(*files, arguments.out, arguments.quiet || arguments.report == "-", streams);
  if (end != ExitCode::fine) return end;
  const auto finished = finish(arguments.step, inputs_of(*documents, arguments.templates));
  return finished ? ExitCode::fine : refuse(finished.error(), streams);
}

void add_parts_option(CLI::App& options, std::set<generator::Part>& parts) {
  const auto take = [&parts](const std::vector<std::string>& words) {
    for (const auto& word : words) parts.insert(*generator::part_named(word));
  };
  options
      .add_option_function<std::vector<std::string>>(
          "--parts", take, "Only these, without a CMakeLists.txt: models,validators,handlers")
      ->check(CLI::IsMember({"models", "validators", "handlers"}))
      ->delimiter(',')
      ->type_name("LIST");
}

}  // namespace

Action prepare_generate(CLI::App& options) {
  const auto arguments = std::make_shared<GenerateArguments>();
  options.add_option("SPEC", arguments->specs, "OpenAPI documents; each gets a folder of its own")
      ->required();
  options.add_option("-o,--out", arguments->out, "The folder to write to")->type_name("DIR");
  options.add_option("--namespace", arguments->name, "Of one document; default: from its file name")
      ->type_name("NAME");
  options
      .add_option("--templates", arguments->templates, "A folder whose templates go before the built-in ones")
      ->type_name("DIR");
  add_parts_option(options, arguments->parts);
  options
      .add_option("--clusters", arguments->clusters,
                  "Files for each kind of source; default: by the size of the document")
      ->check(CLI::Range(1, most_clusters))
      ->type_name("N");
  add_build_step_options(options, arguments->step);
  add_only_option(options, arguments->only);
  add_report_option(options, arguments->report);
  add_formats_option(options, arguments->read.load);
  add_reference_options(options, arguments->read.load);
  add_strict_option(options, arguments->read);
  options.add_flag("-q,--quiet", arguments->quiet, "Do not tell which files were written");
  options.add_flag("--check", arguments->check,
                   "Write nothing; tell how DIR differs, and end with 1 if it does");
  options.add_flag("--dump-view", arguments->dump_view, "Write nothing; print what the templates see");
  return [arguments](Streams& streams) { return generate_all(*arguments, streams); };
}

}  // namespace understudy::cli
