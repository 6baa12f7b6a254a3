#include <catch2/catch.hpp>

#include "tests/harness/answer.h"

namespace understudy::tests {

TEST_CASE("the flags of Prism that a mock needs are known") {
  const auto arguments = arguments_of(
      "mock -p 4010 -h 0.0.0.0 --cors=false --errors -d --seed abc --bad-examples=warn --compat prism", {});
  const mock::Options options = cli::mock_options(arguments);
  CHECK(arguments.host == "0.0.0.0");
  CHECK(!options.cors);
  CHECK(options.errors);
  CHECK(options.dynamic);
  CHECK(options.seed == mock::seed_of_words("abc"));
  CHECK(options.bad_examples == mock::BadExamples::warn);
  CHECK(options.compat == mock::Compat::prism);
  CHECK(arguments.read.load.samples == openapi::Samples::as_prism);
}

TEST_CASE("without flags the mock has a manner of its own") {
  const mock::Options options = cli::mock_options(arguments_of("mock --dynamic --no-cors", {}));
  CHECK(options.dynamic);
  CHECK(!options.cors);
  CHECK(options.compat == mock::Compat::none);
  CHECK(!options.bad_examples);
  CHECK(!options.seed);
}

TEST_CASE("flags of no meaning are refused") {
  CHECK_THROWS_AS(arguments_of("mock --compat=other", {}), std::invalid_argument);
  CHECK_THROWS_AS(arguments_of("mock --bad-examples=hide", {}), std::invalid_argument);
  CHECK_THROWS_AS(arguments_of("mock --unknown", {}), std::invalid_argument);
}

}  // namespace understudy::tests
