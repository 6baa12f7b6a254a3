// The corpus: prepare writes the code of every document and a build for it, check is one step of that build,
// report reads what came of it.

#include <dlfcn.h>

#include <CLI/CLI.hpp>
#include <iostream>

#include "json/write.h"
#include "openapi/load.h"
#include "tests/corpus/apart.h"
#include "tests/corpus/compare.h"
#include "tests/corpus/examine.h"
#include "tests/corpus/findings.h"
#include "tests/corpus/report.h"
#include "tests/validator/files.h"

namespace understudy::tests {
namespace {

namespace fs = std::filesystem;

struct Arguments {
  std::string work = "build/corpus";
  std::string data;
  std::vector<std::string> extra;
  std::string part;
  bool nightly = false;
  bool page = false;
  std::string document;
  std::string library;
  std::string out;
};

std::vector<CorpusDocument> documents_of(const Arguments& arguments) {
  std::vector<fs::path> extra;
  for (const std::string& folder : arguments.extra) {
    if (!folder.empty()) extra.push_back(fs::absolute(folder));
  }
  auto documents = chosen(corpus_documents(arguments.data, extra), arguments.part);
  if (documents.empty())
    throw std::runtime_error("there are no documents: name their folder with UNDERSTUDY_TEST_DATA=FOLDER");
  return documents;
}

int prepare(const Arguments& arguments) {
  auto documents = documents_of(arguments);
  const fs::path work = fs::absolute(arguments.work);
  std::size_t at = 0;
  for (const CorpusDocument& document : documents) {
    std::cerr << "\r" << ++at << " of " << documents.size() << " read and generated" << std::flush;
    const Row row = examine(document, code_folder(work, document));
    write_text(row_file(work, document), json::write_pretty(to_json(row)));
  }
  std::cerr << "\n";
  if (!arguments.nightly) std::erase_if(documents, [](const CorpusDocument& one) { return one.heavy; });
  const fs::path self = fs::read_symlink("/proc/self/exe");
  write_text(work / "build.ninja", build_text(work, documents,
                                              {UNDERSTUDY_COMPILER, UNDERSTUDY_SOURCE_DIR, self,
                                               self.parent_path() / "corpus_measure"}));
  return 0;
}

std::string compared(const std::string& document, const std::string& library) {
  void* const handle = dlopen(library.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (handle == nullptr) throw std::runtime_error(dlerror());
  const auto get = reinterpret_cast<GetPlugin>(dlsym(handle, "understudy_corpus"));
  if (get == nullptr) throw std::runtime_error(dlerror());
  openapi::Loaded loaded = openapi::load(document);
  if (!loaded.document) throw std::runtime_error("the document cannot be loaded");
  const Comparison found =
      compare(*get(), std::make_shared<const openapi::Document>(std::move(*loaded.document)));
  const auto number = [](std::size_t count) { return static_cast<std::int64_t>(count); };
  return json::write_pretty(json::Object{{"examples", number(found.examples)},
                                         {"samples", number(found.samples)},
                                         {"spoiled", number(found.spoiled)},
                                         {"trips", number(found.trips)},
                                         {"refused", number(found.refused)},
                                         {"failures", to_json(found.failures)}});
}

int check(const Arguments& arguments) {
  constexpr unsigned longest = 600;
  const auto text = run_apart(
      longest, [&] { return compared(arguments.document, fs::absolute(arguments.library).string()); });
  const json::Value failed = json::Object{{"failures", json::Array{text ? "" : text.error()}}};
  fs::remove(arguments.out);
  write_text(arguments.out, text ? *text : json::write_pretty(failed));
  return 0;
}

/// The table, what is left to do, and how it ends.
int print(std::vector<Result> results, bool page) {
  auto reasons = reasons_from(read_json(fs::path(UNDERSTUDY_SOURCE_DIR) / "tests/corpus/reasons.json"));
  const std::size_t explained = explain(reasons, results);
  std::cout << (page ? page_of(results) : table_of(results));
  std::size_t failures = 0;
  for (const Result& one : results) {
    for (const std::string& failure : one.row.failures) {
      std::cout << one.row.document << ": " << failure << "\n";
      ++failures;
    }
  }
  for (const auto& lines : {stale(reasons, results), unexpected_findings(results)}) {
    for (const std::string& one : lines) std::cout << one << "\n";
    failures += lines.size();
  }
  std::cout << failures << " failures, " << explained
            << " more lie in the documents (tests/corpus/reasons.json)\n";
  return failures == 0 ? 0 : 1;
}

int report(const Arguments& arguments) {
  const fs::path work = fs::absolute(arguments.work);
  std::vector<Result> results;
  for (const CorpusDocument& document : documents_of(arguments)) results.push_back(result_of(work, document));
  return print(std::move(results), arguments.page);
}

/// All that needs no compiler, without a file written.
int examine_all(const Arguments& arguments) {
  if (arguments.data.empty() && arguments.extra.empty()) {
    std::cout << "WARNING: UNDERSTUDY_TEST_DATA names no folder of documents, so none is examined\n";
    return 0;
  }
  std::vector<Result> results;
  for (const CorpusDocument& document : documents_of(arguments)) {
    Result result;
    result.row = examine(document, {});
    results.push_back(std::move(result));
  }
  return print(std::move(results), arguments.page);
}

void add_choice(CLI::App& command, Arguments& arguments) {
  command.add_option("--work", arguments.work, "The folder to work in");
  command.add_option("--data", arguments.data, "The folder of test data");
  command.add_option("--extra", arguments.extra, "Folders of further documents");
  command.add_option("--part", arguments.part, "Only documents with this in their name");
  command.add_flag("--nightly", arguments.nightly, "The largest documents' code too");
}

int run(int argc, char** argv) {
  Arguments arguments;
  CLI::App app("Every document of the corpus, through everything");
  app.require_subcommand(1);
  auto* prepare_command = app.add_subcommand("prepare", "Generate, interpret, serve; write a build");
  add_choice(*prepare_command, arguments);
  auto* report_command = app.add_subcommand("report", "The table of the last run");
  add_choice(*report_command, arguments);
  report_command->add_flag("--page", arguments.page, "As docs/CORPUS.md has it");
  auto* examine_command = app.add_subcommand("examine", "All that needs no compiler");
  add_choice(*examine_command, arguments);
  auto* check_command = app.add_subcommand("check", "Compare compiled code with the interpreter");
  check_command->add_option("DOCUMENT", arguments.document)->required();
  check_command->add_option("LIBRARY", arguments.library)->required();
  check_command->add_option("OUT", arguments.out)->required();
  CLI11_PARSE(app, argc, argv);
  if (prepare_command->parsed()) return prepare(arguments);
  if (examine_command->parsed()) return examine_all(arguments);
  return report_command->parsed() ? report(arguments) : check(arguments);
}

}  // namespace
}  // namespace understudy::tests

int main(int argc, char** argv) try {
  return understudy::tests::run(argc, argv);
} catch (const std::exception& fault) {
  std::cerr << fault.what() << "\n";
  return 2;
}
