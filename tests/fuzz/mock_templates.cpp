// A template of `x-understudy-…` members: one line of the values it is filled with, then its JSON.

#include "json/parse.h"
#include "json/write.h"
#include "mock/template/fill.h"
#include "tests/fuzz/input.h"

using namespace understudy;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  tests::Input input(data, size);
  const auto body = json::parse(input.line());
  const auto text = json::parse(input.rest());
  if (!text) return 0;
  mock::Faults faults;
  const mock::Template part = mock::parse_template(*text, "#", faults);
  for (const mock::Fault& fault : faults) {
    if (fault.message.empty()) tests::fail("a fault without words");
  }
  const runtime::Request request{.method = "POST", .target = "/x", .headers = {{"X-Trace", "t"}}, .body = {}};
  const runtime::Operation operation{.id = "make", .method = "POST", .path = "/x"};
  const json::Object path{{"id", "act_1"}};
  mock::Uuids uuids(7);
  std::atomic<std::uint64_t> counter{4};
  mock::Moment moment{request, uuids, mock::Time(std::chrono::milliseconds(1772621415250)), &operation,
                      &path};
  moment.body = body ? &*body : nullptr;
  moment.counter = &counter;
  const mock::Scope scope(moment);
  if (const auto value = mock::fill(part, scope); value && !json::parse(json::write(*value)))
    tests::fail("what a template becomes is no JSON: " + json::write(*value));
  mock::fill_text(part, scope);
  mock::asks_of(part);
  return 0;
}
