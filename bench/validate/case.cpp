#include "bench/validate/case.h"

#include <fstream>
#include <sstream>
#include <stdexcept>

namespace understudy::bench {

namespace {

std::vector<std::string> cells(const std::string& line) {
  std::vector<std::string> list;
  std::istringstream stream(line);
  for (std::string cell; std::getline(stream, cell, '\t');) list.push_back(cell);
  return list;
}

Case read_case(const std::string& line, const std::filesystem::path& work, std::size_t index) {
  const auto columns = cells(line);
  if (columns.size() != 7) throw std::runtime_error("not a case: " + line);
  Case one{.set = columns[0],
           .name = columns[1],
           .spot = {.api = columns[2], .message = columns[3], .name = columns[4], .media = columns[5]},
           .payloads = {},
           .valid = {},
           .folder = work / "cases" / std::to_string(index)};
  for (const char verdict : columns[6]) {
    const auto file = "payload_" + std::to_string(one.payloads.size()) + ".json";
    one.payloads.push_back(read_text(one.folder / file));
    one.valid.push_back(verdict == '1');
  }
  return one;
}

}  // namespace

std::string read_text(const std::filesystem::path& path) {
  std::ifstream stream(path, std::ios::binary);
  if (!stream) throw std::runtime_error("cannot read " + path.string());
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

std::vector<Case> read_cases(const std::filesystem::path& work) {
  std::istringstream lines(read_text(work / "cases.tsv"));
  std::vector<Case> cases;
  for (std::string line; std::getline(lines, line);) cases.push_back(read_case(line, work, cases.size()));
  return cases;
}

tl::expected<std::string, std::string> schema_text(const Case& one, const std::string& dialect) {
  const auto path = one.folder / (dialect + ".json");
  if (std::filesystem::exists(path)) return read_text(path);
  return tl::unexpected(read_text(one.folder / (dialect + ".reason")));
}

}  // namespace understudy::bench
