// The format is that of geninfo(1): one record a file, from SF to end_of_record.

#include <algorithm>
#include <map>

#include "mock/coverage/show.h"

namespace understudy::mock {

namespace {

struct Function {
  std::size_t line;
  std::string name;
  std::uint64_t hits;
};

/// What is to be told of one file.
struct Tracefile {
  std::vector<Function> functions;
  // By line: the hits of each location on it. Several operations may lead to one.
  std::map<std::size_t, std::map<std::string, std::uint64_t>> lines;
};

using Tracefiles = std::map<std::string, Tracefile>;

Tracefiles tracefiles_of(const CoverageReport& report) {
  Tracefiles files;
  for (const CoveragePoint& point : report.points) {
    if (point.place.file.empty() || point.place.line == 0) continue;
    Tracefile& file = files[point.place.file];
    file.lines[point.place.line][point.location] += point.hits;
    if (point.kind == PointKind::operation)
      file.functions.push_back({point.place.line, point.operation, point.hits});
  }
  return files;
}

std::string numbers(const char* name, std::size_t value) {
  return std::string(name) + ":" + std::to_string(value) + "\n";
}

std::string functions_text(const std::vector<Function>& functions) {
  std::string lines;
  std::string hits;
  std::size_t touched = 0;
  for (const Function& one : functions) {
    lines += "FN:" + std::to_string(one.line) + "," + one.name + "\n";
    hits += "FNDA:" + std::to_string(one.hits) + "," + one.name + "\n";
    if (one.hits > 0) ++touched;
  }
  return lines + hits + numbers("FNF", functions.size()) + numbers("FNH", touched);
}

std::string lines_text(const Tracefile& file) {
  std::string text;
  std::size_t touched = 0;
  for (const auto& [line, locations] : file.lines) {
    std::uint64_t least = locations.begin()->second;
    for (const auto& [location, hits] : locations) least = std::min(least, hits);
    text += "DA:" + std::to_string(line) + "," + std::to_string(least) + "\n";
    if (least > 0) ++touched;
  }
  return text + numbers("LF", file.lines.size()) + numbers("LH", touched);
}

}  // namespace

std::string coverage_lcov(const CoverageReport& report) {
  std::string text;
  for (const auto& [name, file] : tracefiles_of(report)) {
    text += "TN:contract\nSF:" + name + "\n" + functions_text(file.functions) + lines_text(file) +
            "end_of_record\n";
  }
  return text;
}

}  // namespace understudy::mock
