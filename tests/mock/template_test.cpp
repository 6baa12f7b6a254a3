#include <catch2/catch.hpp>

#include "json/parse.h"
#include "json/write.h"
#include "mock/template/fill.h"

namespace understudy::mock {

namespace {

struct Bench {
  runtime::Request request{.method = "POST", .target = "/x", .headers = {{"X-Trace", "t1"}}, .body = {}};
  runtime::Operation operation{.id = "make", .method = "POST", .path = "/x"};
  json::Value body = json::parse_trusted(
      R"({"name":"Nightly  Report!","n":3,"none":null,"list":[{"a":1},{"a":2}],"don":"don:x:ticket/7","o":{"z":1,"a":2}})");
  json::Object path{{"id", "act_1"}};
  json::Object query{{"page[number]", 2}, {"a.b", "dotted"}};
  Uuids uuids{7};
  std::atomic<std::uint64_t> counter{4};
  Faults faults = {};

  std::string fill_to_text(std::string_view text) {
    Moment moment{request,    uuids, Time(std::chrono::milliseconds(1772621415250)),
                  &operation, &path, &query,
                  nullptr,    &body, &counter};
    const Template part = parse_template(json::parse_trusted(text), "#", faults);
    const auto value = fill(part, Scope(moment));
    return value ? json::write(*value) : "absent";
  }
};

}  // namespace

TEST_CASE("a string that is one placeholder takes the value with its type") {
  Bench bench;
  CHECK(bench.fill_to_text(R"("{body.n}")") == "3");
  CHECK(bench.fill_to_text(R"("{body.list.1.a}")") == "2");
  CHECK(bench.fill_to_text(R"("{body.none}")") == "null");
  CHECK(bench.fill_to_text(R"("{body.nothing}")") == "absent");
  CHECK(bench.fill_to_text(R"("{query.page[number]}")") == "2");
  CHECK(bench.fill_to_text(R"("{query.a.b}")") == R"("dotted")");
  CHECK(bench.fill_to_text(R"("{header.x-trace}")") == R"("t1")");
  CHECK(bench.fill_to_text(R"("{operation.id}")") == R"("make")");
  CHECK(bench.faults.empty());
}

TEST_CASE("text takes values in, absent ones as nothing, and braces that are written twice") {
  Bench bench;
  CHECK(bench.fill_to_text(R"("run {sequence} of {path.id}, {sequence}")") == R"("run 5 of act_1, 5")");
  CHECK(bench.fill_to_text(R"("<{body.nothing}>")") == R"("<>")");
  CHECK(bench.fill_to_text(R"("{{{body.n}}}")") == R"("{3}")");
  CHECK(bench.fill_to_text(R"("{{}}")") == R"("{}")");
  CHECK(bench.fill_to_text(R"("{now} {today}")") == R"("2026-03-04T10:50:15.250Z 2026-03-04")");
}

TEST_CASE("transforms make slugs, tails, texts and sound UUIDs") {
  Bench bench;
  CHECK(bench.fill_to_text(R"("{body.name|slug}")") == R"("nightly-report")");
  CHECK(bench.fill_to_text(R"("{body.don|tail}")") == R"("7")");
  CHECK(bench.fill_to_text(R"("{body.o|text}")") == R"("{\"a\":2,\"z\":1}")");
  CHECK(bench.fill_to_text(R"("{path.id|uuid}")") == "absent");
  CHECK(bench.fill_to_text(R"("{uuid|uuid}")").size() == 38);
}

TEST_CASE("directives choose, merge, repeat, match and add") {
  Bench bench;
  CHECK(bench.fill_to_text(R"({"$first":["{body.none}","{body.nothing}","{body.n}"]})") == "3");
  CHECK(bench.fill_to_text(R"({"$first":["{body.none}"]})") == "absent");
  CHECK(bench.fill_to_text(R"({"$merge":[{"a":1,"b":2},"{body.none}",{"b":3,"c":4}]})") ==
        R"({"a":1,"b":3,"c":4})");
  CHECK(bench.fill_to_text(R"({"$each":"{body.list}","$item":{"x":"{a}","y":"{each.a}"}})") ==
        R"([{"x":1,"y":1},{"x":2,"y":2}])");
  CHECK(bench.fill_to_text(R"({"$each":"{body.nothing}","$item":1})") == "absent");
  CHECK(bench.fill_to_text(R"({"$match":"{body.don}","$cases":{":issue/":1,":ticket/":2},"$else":3})") ==
        "2");
  CHECK(bench.fill_to_text(R"({"$match":"x","$cases":{"y":1}})") == "absent");
  CHECK(bench.fill_to_text(R"({"$when":"{body.none}","$then":1})") == "absent");
  CHECK(bench.fill_to_text(R"({"$when":"{body.n}","$then":{"n":"{body.n}"}})") == R"({"n":3})");
  CHECK(bench.fill_to_text(R"({"$add":["{body.n}","{body.nothing}",9223372036854775807]})") ==
        "9223372036854775807");
  CHECK(bench.faults.empty());
}

TEST_CASE("members and items that are absent are left out") {
  Bench bench;
  CHECK(bench.fill_to_text(R"({"a":"{body.nothing}","b":["{body.nothing}","{body.n}"]})") == R"({"b":[3]})");
}

TEST_CASE("a template that cannot be understood is a fault with its place") {
  const std::pair<std::string, std::string> cases[] = {
      {R"({"a":{"$frist":[]}})", ""},
      {R"({"$each":[]})", "#: $each needs $item beside it"},
      {R"({"$item":1})", "#/$item: $item misses what belongs to it"},
      {R"({"$first":1})", "#/$first: $first expects a list"},
      {R"({"$first":[],"x":1})", "#/x: unknown member x beside $first"},
      {R"({"a":["{body.name|shout}"]})",
       "#/a/0: unknown transform shout; allowed are slug, tail, text and uuid"},
      {R"("{body")", "#: a literal brace is written twice"},
      {R"("}")", "#: a literal brace is written twice"},
      {R"("{}")", "#: a placeholder needs a name; a literal brace is written twice"},
  };
  for (const auto& [text, expected] : cases) {
    Bench bench;
    bench.fill_to_text(text);
    const std::string told =
        bench.faults.empty() ? "" : bench.faults[0].location + ": " + bench.faults[0].message;
    INFO(text);
    CHECK(told == expected);
  }
}

TEST_CASE("UUIDs are of version 4, differ, and are the same for the same seed") {
  Uuids one(1);
  Uuids same(1);
  const std::string first = one.next();
  CHECK(first == same.next());
  CHECK(first != one.next());
  CHECK(first[14] == '4');
  CHECK(std::string("89ab").find(first[19]) != std::string::npos);
}

}  // namespace understudy::mock
