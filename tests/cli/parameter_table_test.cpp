#include "tests/runtime/parameter_table.h"

#include <unistd.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "json/parse.h"
#include "json/write.h"
#include "tests/cli/running_program.h"
#include "tests/http/raw_client.h"

using namespace understudy;
using namespace understudy::tests;

namespace {

std::string path_of(std::size_t index) { return "/cell" + std::to_string(index); }

/// A document with an operation for each cell that answers with what it has read.
std::string document_of(const std::vector<ParameterCell>& cells) {
  json::Object paths;
  for (std::size_t index = 0; index < cells.size(); ++index) {
    const ParameterCell& cell = cells[index];
    const std::string path = path_of(index) + (cell.in == "path" ? "/{color}" : "");
    const json::Object answer{{"read", "{" + cell.in + ".color}"}};
    const json::Object content{{"application/json", json::Object()}};
    const json::Object get{
        {"parameters", json::Array{cell.parameter()}},
        {"responses", json::Object{{"200", json::Object{{"description", "fine"}, {"content", content}}}}},
        {"x-understudy-behavior", json::Object{{"action", "answer"}, {"answer", answer}}}};
    paths.set(path, json::Object{{"get", get}});
  }
  return json::write(json::Object{
      {"openapi", "3.1.1"}, {"info", json::Object{{"title", "table"}, {"version", "1"}}}, {"paths", paths}});
}

std::string request_of(std::size_t index, const ParameterCell& cell, const std::string& text) {
  std::string target = path_of(index);
  std::string fields;
  if (cell.in == "path") target += "/" + text;
  if (cell.in == "query") target += "?" + text;
  if (cell.in == "header") fields = "color: " + text + "\r\n";
  if (cell.in == "cookie") fields = "Cookie: " + text + "\r\n";
  return "GET " + target + " HTTP/1.1\r\nHost: h\r\n" + fields + "\r\n";
}

/// What the mock's problem says: place, pointer and message of its only violation.
std::string problem_in(const std::string& body) {
  const auto problem = json::parse(body);
  const json::Value* list = problem ? problem->find("violations") : nullptr;
  if (list == nullptr || list->array() == nullptr || list->array()->size() != 1) return body;
  const json::Value& one = list->array()->front();
  return *one.find("in")->string() + " " + *one.find("pointer")->string() + " " +
         *one.find("message")->string();
}

}  // namespace

TEST_CASE("every cell of the parameter table, valid and invalid, is answered over a socket") {
  const std::vector<ParameterCell> cells = parameter_cells();
  const auto file =
      std::filesystem::temp_directory_path() / (std::to_string(::getpid()) + "_parameter_table.json");
  std::ofstream(file) << document_of(cells);
  RunningProgram program({"mock", file.string(), "--port", "0", "--quiet"});
  RawClient client(program.port());
  std::size_t answers = 0;
  for (std::size_t index = 0; index < cells.size(); ++index) {
    const ParameterCell& cell = cells[index];
    INFO(cell.name());
    if (cell.valid) {
      client.send(request_of(index, cell, *cell.valid));
      const auto response = client.receive();
      REQUIRE(response);
      CHECK(response->status == 200);
      CHECK(response->body == json::write(json::Object{{"read", cell.value}}));
      ++answers;
    }
    client.send(request_of(index, cell, cell.invalid));
    const auto response = client.receive();
    REQUIRE(response);
    CHECK(response->status == 422);
    CHECK(problem_in(response->body) == cell.in + " " + cell.violation);
    ++answers;
  }
  std::filesystem::remove(file);
  CHECK(answers == 240);
}
