#include <catch2/catch.hpp>
#include <cstdlib>
#include <sstream>

#include "json/write.h"
#include "tests/runtime/parameter_api.h"
#include "tests/validator/files.h"

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
Block answer(const ParameterApi& api, const std::string& text) {
  const auto decoded = api.decode(request_of(text));
  if (!decoded) return {"violations", "no such path\n"};
  if (decoded->violations.empty()) {
    json::Object values;
    for (const auto* some : {&decoded->path, &decoded->query, &decoded->header, &decoded->cookie})
      add_values(values, *some);
    return {"values", json::write(values) + "\n"};
  }
  Block block{"violations", {}};
  for (const runtime::Violation& one : decoded->violations) block.text += told(one) + "\n";
  return block;
}

std::string run(const std::string& text, std::size_t& count) {
  std::string result;
  std::optional<ParameterApi> api;
  for (const Block& block : blocks_of(text)) {
    if (block.title == "values" || block.title == "violations") continue;
    result += "== " + block.title + "\n" + block.text;
    if (block.title == "parameters") {
      const auto parameters = json::parse(block.text);
      REQUIRE(parameters);
      api.emplace(*parameters);
      continue;
    }
    REQUIRE(api);
    const Block after = answer(*api, block.text);
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
