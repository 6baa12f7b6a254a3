#include <catch2/catch.hpp>
#include <iostream>
#include <map>

#include "json/write.h"
#include "runtime/payload.h"
#include "tests/generated/same.h"
#include "tests/payloads/compiled_payloads.h"
#include "tests/payloads/payload_schemas.h"
#include "validator/interpret.h"

namespace understudy::tests {
namespace {

std::vector<runtime::Violation> found(const runtime::Check& check, const runtime::Payload& payload) {
  runtime::Report report(runtime::Direction::response);
  check(payload, report);
  return report.take();
}

/// The check of the one schema of a table.
runtime::Check check_in(const runtime::Api& api) {
  REQUIRE(api.schemas.size() == 1);
  return api.schemas.front().second;
}

std::size_t run(const PayloadSchema& one, const runtime::Api& compiled) {
  const runtime::Api interpreted = validator::interpret(document_of(one, openapi::Formats::ignored));
  std::size_t right = 0;
  for (const json::Value& test : one.tests) {
    const json::Value& data = *test.find("data");
    const std::string text = json::write(data);
    INFO(one.title << ": " << text.substr(0, 400));
    const auto expected = found(check_in(interpreted), runtime::Payload(data));
    const auto from_value = found(check_in(compiled), runtime::Payload(data));
    const auto from_bytes = found(check_in(compiled), runtime::Payload(text, data));
    CHECK(text_of(from_value) == text_of(expected));
    CHECK(from_bytes == from_value);
    if (from_value.empty() == *test.find("valid")->boolean()) ++right;
  }
  return right;
}

TEST_CASE("generated code gives real payloads the verdicts that two other validators agree on") {
  std::map<std::string, runtime::Api (*)()> compiled;
  for (const CompiledPayload& one : compiled_payloads()) compiled.emplace(one.name, one.api);
  const std::vector<PayloadSchema> schemas = payload_schemas();
  REQUIRE(compiled.size() == schemas.size());
  std::size_t right = 0;
  std::size_t all = 0;
  for (const PayloadSchema& one : schemas) {
    right += run(one, compiled.at(one.name)());
    all += one.tests.size();
  }
  std::cout << "generated code: " << right << " of " << all << " instances of " << schemas.size()
            << " schemas got the right verdict\n";
  CHECK(right == all);
}

}  // namespace
}  // namespace understudy::tests
