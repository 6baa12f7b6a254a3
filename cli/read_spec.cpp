#include "cli/read_spec.h"

#include <algorithm>
#include <ostream>

#include "cli/progress.h"
#include "cli/read_text.h"
#include "validator/interpret.h"

namespace understudy::cli {

namespace {

std::string counted(std::size_t count, const std::string& thing) {
  return std::to_string(count) + " " + thing + (count == 1 ? "" : "s");
}

/// `1 error, 2 warnings, 1 note`; of warnings and notes nothing where there are none.
std::string counts_of(const std::vector<openapi::Diagnostic>& list) {
  const auto count = [&](openapi::Severity severity) {
    return static_cast<std::size_t>(std::ranges::count(list, severity, &openapi::Diagnostic::severity));
  };
  std::string text = counted(count(openapi::Severity::error), "error");
  if (const auto warnings = count(openapi::Severity::warning)) text += ", " + counted(warnings, "warning");
  if (const auto notes = count(openapi::Severity::note)) text += ", " + counted(notes, "note");
  return text;
}

/// A document from standard input; what it refers to is read from the disk.
openapi::Loaded load_text(const std::string& text, const openapi::LoadOptions& options, Streams& streams) {
  const auto read = [&](const std::string& path) -> tl::expected<std::string, std::string> {
    return path == "-" ? tl::expected<std::string, std::string>(text) : read_text(path, streams);
  };
  return openapi::load("-", read, options);
}

/// Notes are none.
bool has_faults(const openapi::Diagnostics& diagnostics) {
  return std::ranges::any_of(diagnostics.sorted(), [](const openapi::Diagnostic& diagnostic) {
    return diagnostic.severity != openapi::Severity::note;
  });
}

/// What becomes of a document with faults, behind their number.
std::string consequence_of(const ReadSpec& read) {
  if (!read.document) return "";
  if (read.is_refused) return "; refused, as `--strict` asks";
  return read.diagnostics.has_errors() ? "; the sound part is taken" : "";
}

ReadSpec read_with_progress(const std::string& path, const SpecOptions& options, Streams& streams) {
  if (path == "-") return read_spec_quietly(path, options, streams);  // somebody may be typing
  const Progress line(streams, "reading " + path);
  return read_spec_quietly(path, options, streams);
}

}  // namespace

void print_diagnostics(const openapi::Diagnostics& diagnostics, const openapi::Sources& sources,
                       Streams& streams, const std::string& consequence) {
  const auto list = diagnostics.sorted();
  if (list.empty()) return;
  for (const auto& diagnostic : list) {
    auto text = render(diagnostic, sources);
    if (!text.ends_with('\n')) text += '\n';
    streams.err << text;
  }
  streams.err << counts_of(list) << consequence << "\n";
}

std::size_t ReadSpec::errors() const {
  const auto list = diagnostics.sorted();
  return static_cast<std::size_t>(
      std::ranges::count(list, openapi::Severity::error, &openapi::Diagnostic::severity));
}

tl::expected<openapi::Loaded, ExitCode> load_spec(const std::string& path,
                                                  const openapi::LoadOptions& options, Streams& streams) {
  const auto text = read_text(path, streams);
  if (!text) {
    streams.err << "understudy: " << text.error() << "\n";
    return tl::unexpected(ExitCode::wrong_usage);
  }
  if (path == "-") return load_text(*text, options, streams);
  return openapi::load(std::filesystem::path(path), options);
}

ReadSpec read_spec_quietly(const std::string& path, const SpecOptions& options, Streams& streams) {
  auto loaded = load_spec(path, options.load, streams);
  if (!loaded) return {.document = tl::unexpected(loaded.error()), .files = {path}};
  if (loaded->document) validator::check_patterns(*loaded->document, loaded->diagnostics);
  ReadSpec read{.document = tl::unexpected(ExitCode::rule_broken),
                .sources = loaded->sources,
                .is_refused = options.strict && has_faults(loaded->diagnostics),
                .files = loaded->sources->asked()};
  if (loaded->document)
    read.document = std::make_shared<const openapi::Document>(std::move(*loaded->document));
  read.diagnostics = std::move(loaded->diagnostics);
  return read;
}

void print_faults(const ReadSpec& read, Streams& streams) {
  if (read.sources) print_diagnostics(read.diagnostics, *read.sources, streams, consequence_of(read));
}

tl::expected<SharedDocument, ExitCode> read_spec(const std::string& path, const SpecOptions& options,
                                                 Streams& streams) {
  ReadSpec read = read_with_progress(path, options, streams);
  print_faults(read, streams);
  if (read.is_refused) return tl::unexpected(ExitCode::rule_broken);
  return std::move(read.document);
}

tl::expected<std::vector<SharedDocument>, ExitCode> read_specs(const std::vector<std::string>& paths,
                                                               const SpecOptions& options, Streams& streams) {
  std::vector<SharedDocument> documents;
  auto end = ExitCode::fine;
  for (const auto& path : paths) {
    auto document = read_spec(path, options, streams);
    if (document) {
      documents.push_back(std::move(*document));
    } else {
      end = worse(end, document.error());
    }
  }
  if (end != ExitCode::fine) return tl::unexpected(end);
  return documents;
}

}  // namespace understudy::cli
