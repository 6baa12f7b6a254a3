#include "tests/corpus/report.h"

#include <algorithm>
#include <array>
#include <iomanip>
#include <sstream>

#include "tests/validator/files.h"

namespace understudy::tests {
namespace {

struct Sum {
  std::string name;
  std::size_t documents = 0;
  std::size_t good = 0;
  std::size_t compiled = 0;
  Result all;
};

void add(const Result& one, Sum& sum) {
  ++sum.documents;
  sum.good += one.row.failures.empty() ? 1 : 0;
  sum.compiled += one.compiled ? 1 : 0;
  Row& row = sum.all.row;
  row.operations += one.row.operations;
  row.schemas += one.row.schemas;
  row.seconds += one.row.seconds;
  row.mebibytes = std::max(row.mebibytes, one.row.mebibytes);
  row.files += one.row.files;
  row.lines += one.row.lines;
  row.examples += one.row.examples;
  row.broken += one.row.broken;
  row.served += one.row.served;
  sum.all.cpu += one.cpu;
  sum.all.units += one.units;
  sum.all.samples += one.samples;
  sum.all.spoiled += one.spoiled;
  sum.all.trips += one.trips;
}

std::string decimal(double value, int digits) {
  std::ostringstream text;
  text << std::fixed << std::setprecision(digits) << value;
  return text.str();
}

constexpr std::array titles = {"operations", "schemas", "s to generate",    "MiB",
                               "lines",      "units",   "CPU s to compile", "examples",
                               "values",     "changed", "round trips",      "served"};

std::vector<std::string> cells(const Result& one, bool compiled) {
  const auto count = [](std::size_t number) { return std::to_string(number); };
  const auto late = [&](const std::string& text) { return compiled ? text : std::string("-"); };
  const Row& row = one.row;
  return {count(row.operations),     count(row.schemas),     decimal(row.seconds, 2),
          count(row.mebibytes),      count(row.lines),       late(count(one.units)),
          late(decimal(one.cpu, 1)), count(row.examples),    late(count(row.examples + one.samples)),
          late(count(one.spoiled)),  late(count(one.trips)), count(row.served)};
}

std::string line(const std::string& name, const std::vector<std::string>& values, const std::string& end) {
  std::ostringstream text;
  text << std::left << std::setw(62) << name.substr(0, 62) << std::right;
  for (std::size_t i = 0; i < values.size(); ++i)
    text << "  " << std::setw(static_cast<int>(std::string_view(titles[i]).size())) << values[i];
  text << "  " << end << "\n";
  return text.str();
}

std::string head() { return line("document", {titles.begin(), titles.end()}, "result"); }

std::string group_of(const std::string& document) {
  if (document.starts_with("real/")) return document;
  std::size_t end = 0;
  for (int i = 0; i < 2 && end != std::string::npos; ++i) end = document.find('/', end + 1);
  return document.substr(0, end);
}

}  // namespace

std::vector<Reason> reasons_from(const json::Value& list) {
  std::vector<Reason> reasons;
  for (const json::Value& one : *list.array())
    reasons.push_back({text_of(one, "document"), text_of(one, "failure"), text_of(one, "reason"), false});
  return reasons;
}

std::size_t explain(std::vector<Reason>& reasons, std::vector<Result>& results) {
  std::size_t taken = 0;
  for (Result& result : results) {
    taken += std::erase_if(result.row.failures, [&](const std::string& failure) {
      bool explained = false;
      for (Reason& reason : reasons) {
        if (reason.document != result.row.document || failure.find(reason.failure) == std::string::npos)
          continue;
        reason.used = true;
        explained = true;
      }
      return explained;
    });
  }
  return taken;
}

std::vector<std::string> stale(const std::vector<Reason>& reasons, const std::vector<Result>& results) {
  std::vector<std::string> lines;
  for (const Reason& reason : reasons) {
    const auto found =
        std::ranges::find(results, reason.document, [](const Result& one) { return one.row.document; });
    const bool late = reason.failure.starts_with("compile: ") || reason.failure.starts_with("compare: ");
    if (reason.used || found == results.end() || (late && !found->compiled)) continue;
    lines.push_back(reason.document + ": nothing is left that \"" + reason.failure + "\" explains");
  }
  return lines;
}

std::string table_of(const std::vector<Result>& results) {
  std::string text = head();
  Sum sum{"total", 0, 0, 0, {}};
  for (const Result& one : results) {
    add(one, sum);
    text += line(one.row.document, cells(one, one.compiled), one.row.failures.empty() ? "ok" : "FAILS");
  }
  return text + line("total", cells(sum.all, sum.compiled > 0),
                     std::to_string(sum.good) + " of " + std::to_string(sum.documents) + " ok, " +
                         std::to_string(sum.compiled) + " compiled");
}

std::string page_of(const std::vector<Result>& results) {
  std::map<std::string, Sum> groups;
  Sum sum{"total", 0, 0, 0, {}};
  for (const Result& one : results) {
    add(one, groups[group_of(one.row.document)]);
    add(one, sum);
  }
  std::string text = "| documents | number |";
  for (const char* title : titles) text += " " + std::string(title) + " |";
  text += " ok |\n|---|--:|";
  for (std::size_t i = 0; i <= titles.size(); ++i) text += "--:|";
  const auto row = [](const std::string& name, const Sum& one) {
    std::string cellular = "\n| " + name + " | " + std::to_string(one.documents) + " |";
    for (const std::string& cell : cells(one.all, one.compiled > 0)) cellular += " " + cell + " |";
    return cellular + " " + std::to_string(one.good) + " |";
  };
  for (const auto& [name, one] : groups) text += row(name, one);
  return text + row("total", sum) + "\n";
}

}  // namespace understudy::tests
