#include "cli/served_spec.h"

#include <ostream>

#include "cli/suggest.h"
#include "validator/interpret.h"

namespace understudy::cli {

namespace {

std::string counted(std::size_t count, const std::string& thing) {
  return std::to_string(count) + " " + thing + (count == 1 ? "" : "s");
}

std::string shown(const SpecArgument& argument) {
  return printable(argument.file) + (argument.prefix.empty() ? "" : " below " + printable(argument.prefix));
}

std::set<std::string> watched(std::set<std::string> files) {
  files.erase("-");
  return files;
}

tl::expected<std::vector<SpecArgument>, ExitCode> read_arguments(const std::vector<std::string>& texts,
                                                                 Streams& streams) {
  std::vector<SpecArgument> arguments;
  for (const std::string& text : texts) {
    auto argument = read_spec_argument(text);
    if (!argument) {
      streams.err << "understudy: " << argument.error() << "\n";
      return tl::unexpected(ExitCode::wrong_usage);
    }
    arguments.push_back(*std::move(argument));
  }
  Distinct distinct = without_repeated(arguments);
  for (const SpecArgument& one : distinct.repeated) {
    streams.err << "warning: " << shown(one) << " is named twice and served once\n";
  }
  return std::move(distinct.kept);
}

}  // namespace

tl::expected<std::vector<ServedSpec>, ExitCode> read_served(const std::vector<std::string>& texts,
                                                            const SpecOptions& options, Streams& streams) {
  const auto arguments = read_arguments(texts, streams);
  if (!arguments) return tl::unexpected(arguments.error());
  std::vector<ServedSpec> specs;
  ExitCode end = ExitCode::fine;
  for (const SpecArgument& argument : *arguments) {
    const auto start = std::chrono::system_clock::now();
    ReadSpec read = read_spec_quietly(argument.file, options, streams);
    print_faults(read, streams);
    if (!read.document) {
      end = worse(end, read.document.error());
      continue;
    }
    if (read.is_refused) end = worse(end, ExitCode::rule_broken);
    specs.push_back({argument, *read.document, read.errors(), watched(std::move(read.files))});
    specs.back().seen = stamps_of_read(specs.back().files, start);
  }
  if (end != ExitCode::fine) return tl::unexpected(end);
  return specs;
}

bool read_again(ServedSpec& spec, const SpecOptions& options, Streams& streams) {
  const auto start = std::chrono::system_clock::now();
  ReadSpec read = read_spec_quietly(spec.argument.file, options, streams);
  const std::size_t errors = read.errors();
  spec.was_behind = spec.is_behind;
  spec.is_behind = !read.document || read.is_refused || errors > spec.errors;
  std::set<std::string> files = watched(std::move(read.files));
  if (spec.is_behind) files.merge(spec.files);
  spec.files = std::move(files);
  spec.seen = stamps_of_read(spec.files, start);
  if (!spec.is_behind) {
    print_faults(read, streams);
    spec.document = *read.document;
    spec.errors = errors;
    return true;
  }
  if (read.sources) print_diagnostics(read.diagnostics, *read.sources, streams);
  streams.err << "kept the last good " << shown(spec.argument) << ", as the edit "
              << (errors > 0        ? "has " + counted(errors, "error")
                  : read.is_refused ? "has faults"
                                    : "cannot be read")
              << "\n"
              << std::flush;
  return false;
}

std::string reloaded_line(const ServedSpec& spec) {
  return "reloaded " + shown(spec.argument) + ": " + counted(spec.document->operations.size(), "operation") +
         (spec.was_behind ? ", sound again" : "");
}

runtime::Api api_of(const ServedSpec& spec) {
  runtime::Api api = validator::interpret(spec.document);
  api.prefix = spec.argument.prefix;
  return api;
}

}  // namespace understudy::cli
