#include "mock/step/wire_fault.h"

#include <catch2/catch.hpp>
#include <map>

#include "tests/mock/case_file.h"
#include "tests/mock/producers.h"

namespace understudy::tests {

using runtime::WireFault;

namespace {

const std::string spec = R"(openapi: 3.1.0
info: {title: t, version: '1'}
paths:
  /x: {get: {operationId: x, responses: {'200': {description: d, content: {application/json: {example: [1]}}}}}}
)";

mock::Mock mock_with(mock::Options options) {
  options.seed = 1;
  options.journal = 10;
  std::vector<mock::Served> served;
  served.push_back({interpreted(spec)});
  return mock::Mock(std::move(served), std::move(options));
}

}  // namespace

TEST_CASE("shares of faults are read from their words") {
  using Shares = mock::FaultShares;
  CHECK(mock::read_faults("reset=1%") == Shares{{WireFault::reset, 1}});
  CHECK(mock::read_faults("empty=0.5, truncated = 2%,garbage=97.5%") ==
        Shares{{WireFault::empty, 0.5}, {WireFault::truncated, 2}, {WireFault::garbage, 97.5}});
  for (const char* text : {"", "reset", "reset=", "reset=x", "reset=-1", "reset=101", "boom=1",
                           "reset=1,reset=2", "reset=60,empty=60", "reset=nan", "reset=1,"}) {
    INFO(text);
    CHECK(!mock::read_faults(text));
  }
}

TEST_CASE("so many percent of answers are spoilt in each way, the same in each run of a seed") {
  mock::Options options;
  options.faults = *mock::read_faults("reset=10%,garbage=30%");
  const mock::Mock first = mock_with(options);
  const mock::Mock second = mock_with(options);
  std::map<WireFault, int> counts;
  for (int i = 0; i < 2000; ++i) {
    const auto fault = first.answer({"GET", "/x"}).fault;
    CHECK(second.answer({"GET", "/x"}).fault == fault);
    ++counts[fault];
  }
  CHECK(std::abs(counts[WireFault::reset] - 200) < 60);
  CHECK(std::abs(counts[WireFault::garbage] - 600) < 90);
  CHECK(counts.size() == 3);
}

TEST_CASE("a client asks for a fault of its answer, and the journal knows of it") {
  const mock::Mock mock = mock_with({});
  const runtime::Response response = mock.answer(request_of("GET /x\nPrefer: fault=truncated"));
  CHECK(response.fault == WireFault::truncated);
  CHECK(response.status == 200);
  CHECK(mock.answer({"GET", "/x?__fault=RESET"}).fault == WireFault::reset);
  CHECK(mock.answer({"GET", "/x"}).fault == WireFault::none);
  CHECK(mock.journal().entries[0]->fault == "truncated");
  CHECK(mock.journal().entries[2]->fault == "");
  const runtime::Response refused = mock.answer(request_of("GET /x\nPrefer: fault=boom"));
  CHECK(refused.status == 422);
  CHECK(refused.fault == WireFault::none);
}

TEST_CASE("a handler spoils its own answer") {
  std::vector<mock::Served> served;
  served.push_back({interpreted(spec), {{"x", [](const runtime::Call&) -> std::optional<runtime::Response> {
                                           return runtime::Response{.fault = WireFault::empty};
                                         }}}});
  const mock::Mock mock(std::move(served));
  CHECK(mock.answer({"GET", "/x"}).fault == WireFault::empty);
}

}  // namespace understudy::tests
