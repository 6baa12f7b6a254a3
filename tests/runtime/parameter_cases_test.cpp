#include <catch2/catch.hpp>
#include <cstdlib>
#include <sstream>

#include "json/write.h"
#include "openapi/load.h"
#include "runtime/parameters.h"
#include "tests/validator/files.h"
#include "validator/interpret.h"

// A case file holds blocks: `== parameters` (a list as an operation has it), then requests (`GET` is left
// out: a target, then header fields) each with `== values` or `== violations`.

namespace understudy::tests {
namespace {

struct Block {
  std::string title;
  std::string text;
};

std::vector<Block> blocks_of(const std::string& text) {
  std::vector<Block> blocks;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("== ")) {
      blocks.push_back({line.substr(3), {}});
    } else if (!blocks.empty()) {
      blocks.back().text += line + "\n";
    }
  }
  return blocks;
}

runtime::Api api_with(const std::string& parameters) {
  const auto list = json::parse(parameters);
  REQUIRE(list);
  std::string path = "/things";
  for (const json::Value& one : *list->array()) {
    if (text_of(one, "in") == "path") path += "/{" + text_of(one, "name") + "}";
  }
  const json::Object responses{{"200", json::Object{{"description", "fine"}}}};
  const json::Object get{{"operationId", "get"}, {"parameters", *list}, {"responses", responses}};
  const json::Object document{{"openapi", "3.1.0"},
                              {"info", json::Object{{"title", "case"}, {"version", "1"}}},
                              {"paths", json::Object{{path, json::Object{{"get", get}}}}}};
  const std::string text = json::write_pretty(document);
  const openapi::Loaded loaded = openapi::load(
      "case.json", [&](const std::string&) -> tl::expected<std::string, std::string> { return text; });
  for (const openapi::Diagnostic& fault : loaded.diagnostics.sorted()) UNSCOPED_INFO(fault.message);
  REQUIRE(loaded.document);
  return validator::interpret(std::make_shared<const openapi::Document>(*loaded.document));
}

runtime::Request request_of(const std::string& text) {
  std::istringstream lines(text);
  runtime::Request request{.method = "GET", .target = {}, .headers = {}, .body = {}};
  std::getline(lines, request.target);
  for (std::string line; std::getline(lines, line);) {
    const std::size_t colon = line.find(':');
    if (colon != std::string::npos) request.headers.add(line.substr(0, colon), line.substr(colon + 1));
  }
  return request;
}

void add_values(json::Object& all, const json::Object& some) {
  for (const json::Member& member : some) all.append(member.name, member.value);
}

/// What a request leads to, as the block that follows it.
Block answer(const runtime::Router& router, const std::string& text) {
  const runtime::Request request = request_of(text);
  const auto match = router.route(request.method, request.path());
  if (!match) return {"violations", "no such path\n"};
  const runtime::DecodedParameters decoded = runtime::decode_parameters(*match, request);
  if (decoded.violations.empty()) {
    json::Object values;
    for (const auto* some : {&decoded.path, &decoded.query, &decoded.header, &decoded.cookie})
      add_values(values, *some);
    return {"values", json::write(values) + "\n"};
  }
  Block block{"violations", {}};
  for (const runtime::Violation& one : decoded.violations) {
    block.text += std::string(runtime::name_of(one.in)) + " " + one.pointer + ": " + one.message + " (" +
                  one.keyword + ")\n";
  }
  return block;
}

std::string run(const std::string& text, std::size_t& count) {
  std::string result;
  runtime::Api api;
  std::optional<runtime::Router> router;
  for (const Block& block : blocks_of(text)) {
    if (block.title == "values" || block.title == "violations") continue;
    result += "== " + block.title + "\n" + block.text;
    if (block.title == "parameters") {
      api = api_with(block.text);
      router.emplace(std::vector<const runtime::Api*>{&api});
      continue;
    }
    REQUIRE(router);
    const Block after = answer(*router, block.text);
    result += "== " + after.title + "\n" + after.text;
    ++count;
  }
  return result;
}

TEST_CASE("parameters of every style, explode and type are read as their case files say") {
  std::size_t count = 0;
  for (const auto& file :
       files_in(std::filesystem::path(UNDERSTUDY_SOURCE_DIR) / "tests/cases/parameters", ".txt")) {
    INFO(file.string());
    const std::string expected = read_file(file);
    const std::string text = run(expected, count);
    if (std::getenv("UPDATE_EXPECTED") != nullptr) std::ofstream(file) << text;
    CHECK(text == read_file(file));
  }
  CHECK(count > 100);
}

}  // namespace
}  // namespace understudy::tests
