#include "tests/harness/scenario.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>

namespace understudy::tests {

namespace {

using Sections = std::map<std::string, std::string>;

Sections sections_of(std::istream& in) {
  Sections sections;
  std::string heading;
  for (std::string line; std::getline(in, line);) {
    if (line.ends_with('\r')) line.pop_back();
    const bool is_heading = line.size() > 8 && line.starts_with("====") && line.ends_with("====");
    if (is_heading) heading = line.substr(4, line.size() - 8);
    if (is_heading) sections[heading];
    if (!is_heading) sections[heading] += line + "\n";
  }
  return sections;
}

std::string trimmed(const std::string& text) {
  const std::size_t first = text.find_first_not_of(" \n");
  if (first == std::string::npos) return {};
  return text.substr(first, text.find_last_not_of(" \n") - first + 1);
}

Wanted wanted_of(const std::string& text) {
  Wanted wanted;
  std::istringstream lines(text);
  std::string line;
  std::getline(lines, line);
  wanted.status = std::stoi(line.substr(line.find(' ')));
  while (std::getline(lines, line) && !line.empty()) {
    const std::size_t colon = line.find(':');
    wanted.headers.emplace_back(line.substr(0, colon), trimmed(line.substr(colon + 1)));
  }
  std::ostringstream rest;
  rest << lines.rdbuf();
  wanted.body = trimmed(rest.str());
  return wanted;
}

Scenario read(const std::filesystem::path& file, const std::filesystem::path& folder) {
  std::ifstream in(file, std::ios::binary);
  Sections sections = sections_of(in);
  Scenario scenario;
  scenario.name = std::filesystem::relative(file, folder).string();
  scenario.title = trimmed(sections["test"]);
  scenario.spec = sections["spec"];
  scenario.server = trimmed(sections["server"]);
  scenario.command = trimmed(sections["command"]);
  const bool is_loose = sections.contains("expect-loose");
  if (!is_loose && !sections.contains("expect")) throw std::runtime_error(scenario.name + " expects nothing");
  scenario.wanted = wanted_of(sections[is_loose ? "expect-loose" : "expect"]);
  scenario.wanted.is_loose = is_loose;
  return scenario;
}

}  // namespace

std::vector<Scenario> scenarios() {
  const std::filesystem::path folder = std::filesystem::path(UNDERSTUDY_TEST_DATA) / "mock" / "prism-harness";
  std::vector<Scenario> all;
  if (std::string_view(UNDERSTUDY_TEST_DATA).empty() || !std::filesystem::is_directory(folder)) return all;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.path().extension() == ".txt") all.push_back(read(entry.path(), folder));
  }
  std::ranges::sort(all, {}, &Scenario::name);
  return all;
}

}  // namespace understudy::tests
