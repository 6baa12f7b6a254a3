#include "tests/runtime/parameter_table.h"

#include <catch2/catch.hpp>
#include <cstdlib>

#include "json/write.h"
#include "runtime/encode_request.h"
#include "tests/runtime/parameter_api.h"
#include "tests/validator/files.h"

namespace understudy::tests {
namespace {

runtime::RequestValues values_of(const ParameterCell& cell) {
  runtime::RequestValues values;
  json::Object& place = cell.in == "path"     ? values.path
                        : cell.in == "query"  ? values.query
                        : cell.in == "header" ? values.header
                                              : values.cookie;
  place.set("color", cell.value);
  return values;
}

/// The request whose parameter is that text.
runtime::Request request_with(const ParameterCell& cell, const std::string& text) {
  runtime::Request request{.method = "GET", .target = "/things", .headers = {}, .body = {}};
  if (cell.in == "path") request.target += "/" + text;
  if (cell.in == "query") request.target += "?" + text;
  if (cell.in == "header") request.headers.add("color", text);
  if (cell.in == "cookie") request.headers.add("Cookie", text);
  return request;
}

const json::Value* value_in(const runtime::DecodedParameters& decoded) {
  for (const auto* place : {&decoded.path, &decoded.query, &decoded.header, &decoded.cookie}) {
    if (const json::Value* value = place->find("color")) return value;
  }
  return nullptr;
}

std::string in_code(const std::optional<std::string>& text) {
  if (!text) return "–";
  return text->empty() ? "(empty)" : "`" + *text + "`";
}

/// The table as docs/PARAMETERS.md has it: a row for each cell.
std::string documented(const std::vector<ParameterCell>& cells) {
  std::string text =
      "| in | style | explode | type | sent for the value | refused | because "
      "|\n|---|---|---|---|---|---|---|\n";
  for (const ParameterCell& cell : cells) {
    text += "| " + cell.in + " | " + cell.style + (cell.defined ? "" : " *") + " | " +
            (cell.explode ? "true" : "false") + " | " + cell.type + " | " + in_code(cell.valid) + " | `" +
            cell.invalid + "` | " + cell.violation + " |\n";
  }
  return text;
}

}  // namespace

TEST_CASE("each cell of the parameter table is written as it says") {
  const std::vector<ParameterCell> cells = parameter_cells();
  CHECK(cells.size() == 126);
  for (const ParameterCell& cell : cells) {
    INFO(cell.name());
    const ParameterApi api(json::Array{cell.parameter()});
    const auto request = runtime::encode_request(api.operation(), values_of(cell));
    CHECK(request.has_value() == cell.valid.has_value());
    if (!request || !cell.valid) continue;
    const runtime::Request expected = request_with(cell, *cell.valid);
    CHECK(request->target == expected.target);
    for (const char* name : {"color", "Cookie"})
      CHECK(request->headers.joined(name) == expected.headers.joined(name));
  }
}

TEST_CASE("each cell of the parameter table is read as it says, and its invalid text is refused") {
  for (const ParameterCell& cell : parameter_cells()) {
    INFO(cell.name());
    const ParameterApi api(json::Array{cell.parameter()});
    if (cell.valid) {
      const auto decoded = api.decode(request_with(cell, *cell.valid));
      REQUIRE(decoded);
      REQUIRE(value_in(*decoded) != nullptr);
      CHECK(json::write(*value_in(*decoded)) == json::write(cell.value));
      CHECK(decoded->violations.empty());
    }
    const auto refused = api.decode(request_with(cell, cell.invalid));
    REQUIRE(refused);
    REQUIRE(refused->violations.size() == 1);
    const runtime::Violation& violation = refused->violations.front();
    CHECK(violation.pointer + " " + violation.message == cell.violation);
    CHECK(runtime::name_of(violation.in) == cell.in);
  }
}

TEST_CASE("docs/PARAMETERS.md shows the parameter table") {
  const auto path = std::filesystem::path(UNDERSTUDY_SOURCE_DIR) / "docs/PARAMETERS.md";
  const std::string text = read_file(path);
  const std::size_t start = text.find("| in | style |");
  REQUIRE(start != std::string::npos);
  const std::size_t end = text.find("\n\n", start) + 1;
  const std::string table = documented(parameter_cells());
  if (std::getenv("UPDATE_EXPECTED") != nullptr)
    std::ofstream(path) << text.substr(0, start) + table + text.substr(end);
  CHECK(read_file(path).substr(start, table.size()) == table);
}

}  // namespace understudy::tests
