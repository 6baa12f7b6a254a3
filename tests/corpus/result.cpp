#include "tests/corpus/result.h"

#include <algorithm>
#include <fstream>
#include <sstream>

#include "tests/validator/files.h"

namespace understudy::tests {
namespace {

namespace fs = std::filesystem;

/// Lists of types are ours, not generated code.
bool is_table(const std::string& source) { return source.starts_with("table"); }

std::string first_error(const fs::path& messages) {
  std::istringstream lines(read_file(messages));
  std::string first;
  for (std::string line; std::getline(lines, line);) {
    if (line.find("error:") != std::string::npos) return line;
    if (first.empty()) first = line;
  }
  return first;
}

void add_unit(const fs::path& object, bool table, Result& result) {
  const fs::path cpu = object.string() + ".cpu";
  if (!fs::exists(cpu)) return;
  result.compiled = true;
  double seconds = 0;
  std::size_t kibibytes = 0;
  std::ifstream(cpu) >> seconds >> kibibytes;
  if (!table) {
    ++result.units;
    result.cpu += seconds;
    result.heaviest = std::max(result.heaviest, kibibytes / 1024);
  }
  if (!fs::exists(object)) result.row.failures.push_back("compile: " + first_error(object.string() + ".err"));
}

void add_check(const fs::path& file, Result& result) {
  const bool unbuilt = std::ranges::any_of(
      result.row.failures, [](const std::string& failure) { return failure.starts_with("compile: "); });
  if (unbuilt) return;
  if (!fs::exists(file)) {
    result.row.failures.emplace_back("compare: the library was not made, or not tried");
    return;
  }
  const json::Value check = read_json(file);
  result.samples = count_from(check, "samples");
  result.spoiled = count_from(check, "spoiled");
  result.trips = count_from(check, "trips");
  for (const std::string& failure : texts_from(check.find("failures")))
    result.row.failures.push_back("compare: " + failure);
}

}  // namespace

Result result_of(const fs::path& work, const CorpusDocument& document) {
  Result result;
  if (!fs::exists(row_file(work, document))) {
    result.row.document = document.name;
    result.row.failures.emplace_back("examine: it was not tried");
    return result;
  }
  result.row = row_from(read_json(row_file(work, document)));
  for (const std::string& source : sources_of(work, document))
    add_unit(object_folder(work, document) / (source + ".o"), is_table(source), result);
  if (result.compiled) add_check(check_file(work, document), result);
  return result;
}

}  // namespace understudy::tests
