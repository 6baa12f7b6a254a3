#include <catch2/catch.hpp>

#include "cli/choose_check.h"
#include "cli/example_url.h"
#include "cli/suggest.h"
#include "cli/table.h"

using namespace understudy;

namespace {

runtime::Parameter parameter(const std::string& name, runtime::In in, std::optional<json::Value> example) {
  runtime::Parameter result;
  result.name = name;
  result.in = in;
  result.style = in == runtime::In::path ? runtime::Style::simple : runtime::Style::form;
  result.example = std::move(example);
  return result;
}

runtime::Api api_with_statuses() {
  runtime::Operation operation;
  operation.id = "createPet";
  for (const auto* status : {"201", "4XX", "default"}) {
    runtime::ResponseSpec response;
    response.status = status;
    runtime::Media media;
    media.type = "application/json";
    media.check = [status](const runtime::Payload&, runtime::Report& report) {
      report.add({.rule = status, .keyword = "x"});
    };
    response.content.push_back(media);
    operation.responses.push_back(response);
  }
  runtime::Api api;
  api.operations.push_back(operation);
  return api;
}

std::string chosen_rule(const runtime::Api& api, const std::string& status) {
  const auto chosen = cli::choose_check(api, {.operation = "createPet", .response = status});
  if (!chosen) return chosen.error();
  runtime::Report report(chosen->direction);
  chosen->check(runtime::Payload(json::Value()), report);
  return report.violations().front().rule;
}

}  // namespace

TEST_CASE("an example URL has its parameters filled in and encoded") {
  runtime::Operation operation;
  operation.path = "/orgs/{org}/runs/{run}";
  operation.parameters = {
      parameter("org", runtime::In::path, "a b/c"), parameter("run", runtime::In::path, 7),
      parameter("page[size]", runtime::In::query, 2), parameter("q", runtime::In::query, "x")};
  operation.parameters[2].required = true;
  CHECK(cli::example_target(operation) == "/orgs/a%20b%2Fc/runs/7?page%5Bsize%5D=2");
}

TEST_CASE("an example URL can be called as it stands, whatever the path is") {
  runtime::Operation operation;
  operation.path = "/a/{id}/b/{id}/{free}";
  operation.parameters = {parameter("id", runtime::In::path, 7)};
  CHECK(cli::example_target(operation) == "/a/7/b/7/free");
  operation.path = "/cookies#two parts/{";
  CHECK(cli::example_target(operation) == "/cookies%23two%20parts/%7B");
}

TEST_CASE("a parameter without an example stands for itself") {
  runtime::Operation operation;
  operation.path = "/{name}/{number}";
  operation.parameters = {parameter("name", runtime::In::path, {}),
                          parameter("number", runtime::In::path, {})};
  operation.parameters[1].shape.integer = true;
  CHECK(cli::example_target(operation) == "/name/1");
}

TEST_CASE("a host is printed as a browser takes it") {
  CHECK(cli::origin("127.0.0.1", 80) == "http://127.0.0.1:80");
  CHECK(cli::origin("::1", 80) == "http://[::1]:80");
  CHECK(cli::origin("[::1]", 80) == "http://[::1]:80");
  CHECK(cli::clickable_origin("0.0.0.0", 80) == "http://127.0.0.1:80");
  CHECK(cli::clickable_origin("::", 80) == "http://[::1]:80");
  CHECK(cli::is_loopback("127.0.0.2"));
  CHECK(cli::is_loopback("localhost"));
  CHECK_FALSE(cli::is_loopback("0.0.0.0"));
  CHECK_FALSE(cli::is_loopback("::"));
}

TEST_CASE("a status means its own response, its range, or the default one") {
  const auto api = api_with_statuses();
  CHECK(chosen_rule(api, "201") == "201");
  CHECK(chosen_rule(api, "404") == "4XX");
  CHECK(chosen_rule(api, "4XX") == "4XX");
  CHECK(chosen_rule(api, "500") == "default");
  CHECK(chosen_rule(api, "5XX") == "no response `5XX`, did you mean `4XX`?");
  CHECK(chosen_rule(api, "bogus-status") == "no response `bogus-status`; there is 201, 4XX, default");
}

TEST_CASE("columns are as wide as their widest cell") {
  CHECK(cli::aligned({{"a", "bb", "c"}, {"aaa", "b", ""}}) == "a    bb  c\naaa  b   \n");
}

TEST_CASE("what a terminal would obey is not printed") {
  CHECK(cli::in_backticks("a\x1b[31m\n") == "`a?[31m?`");
}
