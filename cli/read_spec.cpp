#include "cli/read_spec.h"

#include <algorithm>
#include <ostream>

#include "cli/read_text.h"
#include "validator/interpret.h"

namespace understudy::cli {

namespace {

std::string counted(std::size_t count, const std::string& thing) {
  return std::to_string(count) + " " + thing + (count == 1 ? "" : "s");
}

/// A document from standard input; what it refers to is read from the disk.
openapi::Loaded load_text(const std::string& text, const openapi::LoadOptions& options, Streams& streams) {
  const auto read = [&](const std::string& path) -> tl::expected<std::string, std::string> {
    return path == "-" ? tl::expected<std::string, std::string>(text) : read_text(path, streams);
  };
  return openapi::load("-", read, options);
}

}  // namespace

void print_diagnostics(const openapi::Diagnostics& diagnostics, const openapi::Sources& sources,
                       Streams& streams) {
  const auto list = diagnostics.sorted();
  if (list.empty()) return;
  for (const auto& diagnostic : list) {
    auto text = render(diagnostic, sources);
    if (!text.ends_with('\n')) text += '\n';
    streams.err << text;
  }
  const auto errors = static_cast<std::size_t>(std::count_if(
      list.begin(), list.end(), [](const auto& one) { return one.severity == openapi::Severity::error; }));
  const auto warnings = list.size() - errors;
  streams.err << counted(errors, "error") << (warnings > 0 ? ", " + counted(warnings, "warning") : "")
              << "\n";
}

tl::expected<SharedDocument, ExitCode> read_spec(const std::string& path, const openapi::LoadOptions& options,
                                                 Streams& streams) {
  const auto text = read_text(path, streams);
  if (!text) {
    streams.err << "understudy: " << text.error() << "\n";
    return tl::unexpected(ExitCode::wrong_usage);
  }
  auto loaded =
      path == "-" ? load_text(*text, options, streams) : openapi::load(std::filesystem::path(path), options);
  if (loaded.document) validator::check_patterns(*loaded.document, loaded.diagnostics);
  print_diagnostics(loaded.diagnostics, *loaded.sources, streams);
  if (loaded.diagnostics.has_errors() || !loaded.document) return tl::unexpected(ExitCode::rule_broken);
  return std::make_shared<const openapi::Document>(std::move(*loaded.document));
}

tl::expected<std::vector<SharedDocument>, ExitCode> read_specs(const std::vector<std::string>& paths,
                                                               const openapi::LoadOptions& options,
                                                               Streams& streams) {
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
