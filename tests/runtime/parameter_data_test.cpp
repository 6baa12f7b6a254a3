// The specification's own style tables and the cases of RFC 6570, from UNDERSTUDY_TEST_DATA.

#include <catch2/catch.hpp>
#include <iostream>
#include <map>
#include <set>
#include <sstream>

#include "json/write.h"
#include "runtime/encode_parameter.h"
#include "tests/runtime/parameter_api.h"
#include "tests/runtime/parameter_table.h"
#include "tests/validator/files.h"

namespace understudy::tests {
namespace {

std::optional<std::filesystem::path> data_folder() {
  const std::filesystem::path folder = std::filesystem::path(UNDERSTUDY_TEST_DATA) / "params";
  if (std::string(UNDERSTUDY_TEST_DATA).empty() || !std::filesystem::exists(folder)) {
    WARN("UNDERSTUDY_TEST_DATA names no folder with params/: the specification's tables are NOT compared");
    return std::nullopt;
  }
  return folder;
}

std::string where(const std::string& style) {
  const bool in_path = style == "matrix" || style == "label" || style == "simple";
  return in_path ? "path" : "query";
}

/// A column of the specification's table, without the question mark; nothing for `n/a`.
std::optional<std::string> column(std::string text) {
  if (text == "n/a" || text == "_n/a_") return std::nullopt;
  if (text == "_empty_") return std::string();
  return text.starts_with('?') ? text.substr(1) : text;
}

/// Older editions leave the brackets as they are, split a label at dots, and show lists without their name.
bool is_older_spelling(const std::string& theirs, const std::string& ours) {
  std::string plain;
  for (std::size_t i = 0; i < ours.size(); ++i) {
    const std::string_view three = std::string_view(ours).substr(i, 3);
    if (three == "%5B" || three == "%5D") {
      plain += three == "%5B" ? '[' : ']';
      i += 2;
    } else {
      plain += ours[i];
    }
  }
  if (plain == theirs || plain == "color=" + theirs) return true;
  std::ranges::replace(plain, ',', '.');
  return ours.starts_with('.') && plain == theirs;
}

using Cells = std::map<std::string, ParameterCell>;

Cells cells_by_name() {
  Cells cells;
  for (ParameterCell& cell : parameter_cells()) cells.emplace(cell.name(), cell);
  return cells;
}

void compare(const Cells& cells, const std::vector<std::string>& row, std::size_t& compared) {
  const std::pair<const char*, std::size_t> types[] = {
      {"empty string", 3}, {"string", 4}, {"array", 5}, {"object", 6}};
  for (const auto& [type, index] : types) {
    const auto theirs = column(row[index]);
    const std::string name = where(row[1]) + " " + row[1] + (row[2] == "true" ? " explode " : " ") + type;
    INFO(row[0] + " " + name);
    const ParameterCell& cell = cells.at(name);
    const bool has_no_segment = row[1] == "simple" && type == std::string("empty string");
    if (!theirs || has_no_segment) {
      CHECK((!cell.defined || has_no_segment || type == std::string("empty string")));
      continue;
    }
    REQUIRE(cell.valid);
    CHECK((*cell.valid == *theirs || is_older_spelling(*theirs, *cell.valid)));
    ++compared;
  }
}

}  // namespace

TEST_CASE("the parameter table agrees with the specification's own, edition by edition") {
  const auto folder = data_folder();
  if (!folder) return;
  const Cells cells = cells_by_name();
  std::istringstream lines(read_file(*folder / "oas_style_table.tsv"));
  std::size_t compared = 0;
  std::string line;
  for (std::getline(lines, line); std::getline(lines, line);) {
    std::vector<std::string> row;
    std::istringstream text(line);
    for (std::string part; std::getline(text, part, '\t');) row.push_back(part);
    REQUIRE(row.size() == 7);
    compare(cells, row, compared);
  }
  std::cerr << "style tables: " << compared << " cells of five editions compared\n";
  CHECK(compared > 150);
}

namespace {

/// `{;list*}` as a parameter; nothing for what parameters do not have: other operators, prefixes, several
/// variables.
std::optional<runtime::Parameter> parameter_of(const std::string& expression, const json::Value& value) {
  if (!expression.starts_with('{') || expression.find('}') != expression.size() - 1) return std::nullopt;
  std::string name = expression.substr(1, expression.size() - 2);
  runtime::Parameter parameter{.in = runtime::In::path, .style = runtime::Style::simple, .explode = false};
  const std::map<char, std::pair<runtime::In, runtime::Style>> operators{
      {';', {runtime::In::path, runtime::Style::matrix}},
      {'.', {runtime::In::path, runtime::Style::label}},
      {'?', {runtime::In::query, runtime::Style::form}},
      {'&', {runtime::In::query, runtime::Style::form}}};
  if (const auto found = operators.find(name.front()); found != operators.end()) {
    std::tie(parameter.in, parameter.style) = found->second;
    name.erase(0, 1);
  } else if (std::string_view("+#/").find(name.front()) != std::string_view::npos) {
    return std::nullopt;
  }
  parameter.explode = name.ends_with('*');
  if (parameter.explode) name.pop_back();
  if (name.find_first_of(",:") != std::string::npos) return std::nullopt;
  parameter.name = name;
  parameter.shape = value.is_array()    ? runtime::Shape{.array = true, .items = {{.string = true}}}
                    : value.is_object() ? runtime::Shape{.object = true, .rest = {{.string = true}}}
                                        : runtime::Shape{.string = true};
  return parameter;
}

/// Where we write another text than RFC 6570 does, so that it can be read back.
const std::map<std::string, std::string> differences{
    {"{.keys}", ".semi,%3B,dot,%2E,comma,%2C"},
    {"{.keys*}", ".semi=%3B.dot=%2E.comma=%2C"},
};

}  // namespace

TEST_CASE("values are written as the cases of RFC 6570 have them") {
  const auto folder = data_folder();
  if (!folder) return;
  std::size_t compared = 0;
  std::set<std::string> refused;
  for (const char* file : {"spec-examples.json", "spec-examples-by-section.json"}) {
    const json::Value sections = read_json(*folder / "rfc6570" / file);
    for (const json::Member& section : *sections.object()) {
      for (const json::Value& one : *section.value.find("testcases")->array()) {
        const std::string expression = *one.array()->front().string();
        const std::string name = expression.substr(0, expression.find_first_of("*}"));
        const json::Value* value =
            section.value.find("variables")
                ->find(name.substr(std::min(name.find_first_not_of("{;.?&"), name.size())));
        const auto parameter = value == nullptr ? std::nullopt : parameter_of(expression, *value);
        if (!parameter) continue;
        const json::Value& expected = one.array()->back();
        std::string theirs = expected.is_array() ? *expected.array()->front().string() : *expected.string();
        if (parameter->in == runtime::In::query && !theirs.empty()) theirs.erase(0, 1);
        if (const auto known = differences.find(expression); known != differences.end())
          theirs = known->second;
        INFO(section.name + " " + expression + " " + json::write(*value));
        const auto ours = runtime::encode_parameter(*parameter, *value);
        if (!ours) {
          refused.insert(expression + " of " + json::write(*value));
          continue;
        }
        ++compared;
        const bool in_any_order = expected.is_array();
        CHECK((*ours == theirs || (in_any_order && ours->size() == theirs.size())));
      }
    }
  }
  std::cerr << "RFC 6570: " << compared << " cases compared\n";
  for (const std::string& one : refused) std::cerr << "RFC 6570: not written: " << one << "\n";
  CHECK(compared > 40);
  CHECK(refused.size() <= 8);
}

}  // namespace understudy::tests
