#include "tests/runtime/parameter_table.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <map>
#include <sstream>

#include "json/parse.h"

namespace understudy::tests {
namespace {

std::vector<std::string> columns(const std::string& line) {
  std::vector<std::string> parts;
  std::istringstream text(line);
  for (std::string part; std::getline(text, part, '\t');) parts.push_back(part);
  return parts;
}

std::optional<std::string> text_of(const std::string& column) {
  if (column == "(none)") return std::nullopt;
  return column == "(empty)" ? std::string() : column;
}

}  // namespace

std::string ParameterCell::name() const { return in + " " + style + (explode ? " explode " : " ") + type; }

json::Value ParameterCell::parameter() const {
  return json::Object{{"name", "color"},  {"in", in},           {"style", style},
                      {"required", true}, {"explode", explode}, {"schema", schema}};
}

std::vector<ParameterCell> parameter_cells() {
  std::ifstream file(std::string(UNDERSTUDY_SOURCE_DIR) + "/tests/cases/parameters/table.tsv");
  REQUIRE(file);
  std::map<std::string, std::pair<json::Value, json::Value>> types;
  std::vector<ParameterCell> cells;
  for (std::string line; std::getline(file, line);) {
    const std::vector<std::string> parts = columns(line);
    if (parts.empty() || parts[0].starts_with('#')) continue;
    if (parts[0] == "type") {
      types[parts.at(1)] = {json::parse_trusted(parts.at(2)), json::parse_trusted(parts.at(3))};
      continue;
    }
    REQUIRE(parts.size() == 9);
    cells.push_back({.in = parts[1],
                     .style = parts[2],
                     .explode = parts[3] == "true",
                     .type = parts[4],
                     .schema = types.at(parts[4]).first,
                     .value = types.at(parts[4]).second,
                     .defined = parts[5] == "yes",
                     .valid = text_of(parts[6]),
                     .invalid = parts[7],
                     .violation = parts[8]});
  }
  return cells;
}

}  // namespace understudy::tests
