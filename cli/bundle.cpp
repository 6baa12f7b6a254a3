#include "openapi/bundle.h"

#include <filesystem>
#include <fstream>
#include <memory>
#include <ostream>

#include "cli/command.h"
#include "cli/read_spec.h"
#include "cli/read_text.h"
#include "json/write.h"
#include "openapi/open.h"
#include "openapi/write_yaml.h"

namespace understudy::cli {

namespace {

struct BundleArguments {
  std::string spec;
  std::string out;
  std::string format;
  SpecOptions read;
};

/// As asked for, or as the ending of the file says that is written, or that is read.
bool is_json(const BundleArguments& arguments) {
  if (!arguments.format.empty()) return arguments.format == "json";
  return std::filesystem::path(arguments.out.empty() ? arguments.spec : arguments.out).extension() == ".json";
}

ExitCode write(const std::string& text, const std::string& path, Streams& streams) {
  if (path.empty()) {
    streams.out << text;
    return ExitCode::fine;
  }
  std::ofstream file(path, std::ios::binary);
  file << text;
  file.close();
  if (file) return ExitCode::fine;
  streams.err << "understudy: cannot write " << path << "\n";
  return ExitCode::wrong_usage;
}

ExitCode bundle_spec(const BundleArguments& arguments, Streams& streams) {
  const auto text = read_text(arguments.spec, streams);
  if (!text) {
    streams.err << "understudy: " << text.error() << "\n";
    return ExitCode::wrong_usage;
  }
  const auto read = [&](const std::string& path) -> tl::expected<std::string, std::string> {
    return path == arguments.spec ? tl::expected<std::string, std::string>(*text)
                                  : openapi::read_from_disk(path);
  };
  const auto bundled = openapi::bundle(arguments.spec, read, arguments.read.load);
  const bool is_refused =
      bundled.diagnostics.has_errors() || (arguments.read.strict && !bundled.diagnostics.sorted().empty());
  print_diagnostics(bundled.diagnostics, *bundled.sources, streams, is_refused ? "; nothing is written" : "");
  if (is_refused || !bundled.document) return ExitCode::rule_broken;
  const std::string out = is_json(arguments) ? json::write_pretty(*bundled.document) + "\n"
                                             : openapi::write_yaml(*bundled.document);
  return write(out, arguments.out, streams);
}

}  // namespace

Action prepare_bundle(CLI::App& options) {
  const auto arguments = std::make_shared<BundleArguments>();
  options.add_option("SPEC", arguments->spec, "An OpenAPI document, `-` for standard input")->required();
  options.add_option("-o,--out", arguments->out, "The file to write; default: standard output")
      ->type_name("FILE");
  options.add_option("--format", arguments->format, "yaml or json; default: as the file's ending says")
      ->check(CLI::IsMember({"yaml", "json"}))
      ->type_name("NAME");
  add_reference_options(options, arguments->read.load);
  add_strict_option(options, arguments->read);
  return [arguments](Streams& streams) { return bundle_spec(*arguments, streams); };
}

}  // namespace understudy::cli
