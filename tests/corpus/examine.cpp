#include "tests/corpus/examine.h"

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <map>
#include <memory>

#include "generator/lower/lower.h"
#include "generator/write_files.h"
#include "json/write.h"
#include "lint/lint.h"
#include "openapi/load.h"
#include "openapi/rule.h"
#include "tests/corpus/apart.h"
#include "tests/corpus/table_text.h"
#include "tests/corpus/values.h"
#include "tests/mock/serve_document.h"
#include "tests/validator/files.h"
#include "validator/interpret.h"

namespace understudy::tests {
namespace {

using Clock = std::chrono::steady_clock;
using SharedDocument = std::shared_ptr<const openapi::Document>;

constexpr std::size_t rows_a_file = 80;
constexpr std::size_t small = 400'000;  // bytes of sources that are compiled as one unit

std::size_t peak_mebibytes() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<std::size_t>(usage.ru_maxrss) / 1024;
}

/// What `understudy lint` says, as `error ref-target: 2`, so many of each rule.
void add_findings(const openapi::Diagnostics& diagnostics, Row& row) {
  std::map<std::string, std::size_t> counts;
  for (const auto& one : diagnostics.sorted()) {
    const openapi::Severity severity = lint::severity_for_document(one);
    if (severity == openapi::Severity::note) continue;
    const char* word = severity == openapi::Severity::error ? "error " : "warning ";
    ++counts[word + std::string(openapi::info_of(one.rule).id)];
  }
  for (const auto& [rule, count] : counts) {
    row.diagnostics += count;
    row.findings.push_back(rule + ": " + std::to_string(count));
  }
}

bool is_source(const std::string& path) { return path.ends_with(".cpp"); }

/// The judge of samples that `understudy generate` brings too. The document has to outlive it.
openapi::Obeys judge_of(const openapi::Document& document) {
  return validator::judge_of(std::shared_ptr<const openapi::Document>(std::shared_ptr<void>(), &document));
}

/// The number of a source that is one of several of its kind: `2` of `models_2.cpp`; else 0.
std::string cluster_of(const std::string& path) {
  if (path.starts_with("table")) return "0";
  const std::size_t end = path.size() - std::string_view(".cpp").size();
  const std::size_t digits = path.find_last_not_of("0123456789", end - 1) + 1;
  return digits == end || path[digits - 1] != '_' ? "0" : path.substr(digits, end - digits);
}

/// Files that take in the sources of a small document, one of each kind; none for a large one.
generator::Files units_of(const generator::Files& files) {
  std::size_t bytes = 0;
  generator::Files units;
  for (const auto& [path, content] : files) {
    bytes += content.size();
    if (is_source(path)) units["unit_" + cluster_of(path) + ".cpp"] += "#include \"" + path + "\"\n";
  }
  return bytes > small ? generator::Files() : units;
}

/// The list of the types, and which sources a build has to compile.
void write_tables(const openapi::Document& document, const generator::Generated& generated,
                  const std::filesystem::path& out) {
  openapi::Diagnostics again;
  const auto tables =
      table_texts(generator::lower(document, generated.name_space, again, judge_of(document)), rows_a_file);
  for (const auto& [path, text] : tables) write_text(out / path, text);
  generator::Files all = generated.files;
  all.insert(tables.begin(), tables.end());
  std::string sources;
  for (const auto& [path, text] : all) {
    if (is_source(path)) sources += path + "\n";
  }
  const auto units = units_of(all);
  for (const auto& [path, text] : units) write_text(out / path, text);
  if (!units.empty()) sources.clear();
  for (const auto& [path, text] : units) sources += path + "\n";
  write_text(out / "sources.txt", sources);
}

void generate_code(const openapi::Document& document, const std::filesystem::path& out,
                   Clock::time_point start, Row& row) {
  openapi::Diagnostics diagnostics;
  generator::GenerateOptions options;
  options.obeys = judge_of(document);
  const auto generated = generator::generate(document, options, diagnostics);
  if (diagnostics.has_errors()) row.failures.push_back("generate: " + diagnostics.sorted().front().message);
  if (!out.empty()) {
    const auto written = generator::write_files(generated.files, out);
    if (!written) row.failures.push_back("generate: " + written.error());
  }
  row.seconds = std::chrono::duration<double>(Clock::now() - start).count();
  row.mebibytes = peak_mebibytes();
  for (const auto& [path, text] : generated.files) {
    row.lines += static_cast<std::size_t>(std::ranges::count(text, '\n'));
    ++row.files;
  }
  if (!out.empty()) write_tables(document, generated, out);
}

void count_examples(const runtime::Api& api, const openapi::Document& document, Row& row) {
  for (const CheckedPlace& place : checked_places(api, document)) {
    for (const DocumentedValue& one : place.values) {
      if (one.sample) continue;
      ++row.examples;
      runtime::Report report(place.direction);
      if (*place.check) (*place.check)(runtime::Payload(one.value), report);
      if (!report.ok()) ++row.broken;
    }
  }
}

void serve_it(const SharedDocument& document, Row& row) {
  count_examples(validator::interpret(document), *document, row);
  const Served served = serve(document);
  row.served = served.served;
  for (const std::string& reason : served.reasons) row.failures.push_back("serve: " + reason);
}

Row examined(const CorpusDocument& document, const std::filesystem::path& out) {
  Row row;
  row.document = document.name;
  const auto start = Clock::now();
  openapi::Loaded loaded = openapi::load(document.path);
  if (!loaded.document) {
    add_findings(loaded.diagnostics, row);
    row.failures.push_back("load: " + (row.findings.empty() ? "nothing was loaded" : row.findings.front()));
    return row;
  }
  const auto sound = std::make_shared<const openapi::Document>(std::move(*loaded.document));
  row.operations = sound->operations.size();
  row.schemas = sound->components.size();
  generate_code(*sound, out, start, row);
  serve_it(sound, row);
  lint::lint(sound, loaded.diagnostics);
  add_findings(loaded.diagnostics, row);
  return row;
}

}  // namespace

Row examine(const CorpusDocument& document, const std::filesystem::path& out) {
  constexpr unsigned longest = 300;
  const auto text = run_apart(longest, [&] { return json::write(to_json(examined(document, out))); });
  const auto value = text ? json::parse(*text) : tl::unexpected(json::ParseError{text.error()});
  if (value) return row_from(*value);
  Row row;
  row.document = document.name;
  row.failures.push_back("examine: " + value.error().message);
  return row;
}

}  // namespace understudy::tests
