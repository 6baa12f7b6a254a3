#include "cli/command.h"
#include "cli/mock_arguments.h"
#include "runtime/check/backtracking.h"

namespace understudy::cli {

namespace {

constexpr std::size_t most_levels = 256;  // that are read at all
constexpr std::size_t most = 1'000'000'000;

}  // namespace

void add_document_limits(CLI::App& options, openapi::ReadLimits& limits) {
  options
      .add_option("--max-ref-depth", limits.references, "References that may follow each other, default 64")
      ->check(CLI::Range(std::size_t{1}, std::size_t{100'000}));
  options
      .add_option("--max-aliases", limits.aliases,
                  "Values that the aliases of a YAML file may stand for, default 1000000")
      ->check(CLI::Range(std::size_t{0}, most));
}

void add_pattern_limit(CLI::App& options) {
  options
      .add_option_function<std::size_t>(
          "--max-pattern-steps", runtime::limit_backtracking,
          "Steps of comparing a text with a `pattern` that looks around or back, default 2000000")
      ->check(CLI::Range(std::size_t{1'000}, most));
}

void add_body_limits(CLI::App& options, mock::BodyShape& bounds) {
  options
      .add_option("--max-nesting", bounds.nesting,
                  "Levels of objects and arrays in a request body, default 256")
      ->check(CLI::Range(std::size_t{1}, most_levels));
  options.add_option("--max-members", bounds.members, "Members of one object in a request body")
      ->check(CLI::Range(std::size_t{0}, most));
  options.add_option("--max-array-items", bounds.items, "Items of one array in a request body")
      ->check(CLI::Range(std::size_t{0}, most));
}

}  // namespace understudy::cli
