#include "json/patch.h"

#include <catch2/catch.hpp>

#include "json/parse.h"
#include "json/write.h"

namespace understudy::tests {

namespace {

/// The patched value as text, or the fault.
std::string after(const char* target, const char* patch) {
  const auto result = json::patched(*json::parse(target), *json::parse(patch));
  return result ? json::write(*result) : result.error().pointer + ": " + result.error().message;
}

}  // namespace

TEST_CASE("the operations of a JSON Patch (RFC 6902, appendix A)") {
  CHECK(after(R"({"foo":"bar"})", R"([{"op":"add","path":"/baz","value":"qux"}])") ==
        R"({"foo":"bar","baz":"qux"})");
  CHECK(after(R"({"foo":["bar","baz"]})", R"([{"op":"add","path":"/foo/1","value":"qux"}])") ==
        R"({"foo":["bar","qux","baz"]})");
  CHECK(after(R"({"foo":["bar"]})", R"([{"op":"add","path":"/foo/-","value":["abc"]}])") ==
        R"({"foo":["bar",["abc"]]})");
  CHECK(after(R"({"baz":"qux","foo":"bar"})", R"([{"op":"remove","path":"/baz"}])") == R"({"foo":"bar"})");
  CHECK(after(R"({"foo":[1,2,3]})", R"([{"op":"remove","path":"/foo/1"}])") == R"({"foo":[1,3]})");
  CHECK(after(R"({"baz":"qux"})", R"([{"op":"replace","path":"/baz","value":"boo"}])") == R"({"baz":"boo"})");
  CHECK(after(R"({"a":{"x":1},"b":{}})", R"([{"op":"move","from":"/a/x","path":"/b/y"}])") ==
        R"({"a":{},"b":{"y":1}})");
  CHECK(after(R"({"a":[1]})", R"([{"op":"copy","from":"/a","path":"/b"}])") == R"({"a":[1],"b":[1]})");
  CHECK(after(R"({"~/":10})", R"([{"op":"test","path":"/~0~1","value":10}])") == R"({"~/":10})");
  CHECK(after(R"({"a":1})", R"([{"op":"replace","path":"","value":[2]}])") == "[2]");
}

TEST_CASE("a JSON Patch that cannot be applied says where") {
  CHECK(after("{}", R"({"op":"add"})") == ": must be an array of operations");
  CHECK(after("{}", R"([{"path":"/a"}])") == "/0: has no `op`");
  CHECK(after("{}", R"([{"op":"spin","path":"/a"}])") == "/0: has an `op` that RFC 6902 does not know: spin");
  CHECK(after("{}", R"([{"op":"add","path":"/a"}])") == "/0: has no `value`");
  CHECK(after("{}", R"([{"op":"remove","path":"a"}])") == "/0: has no `path` that is a JSON pointer");
  CHECK(after("{}", R"([{"op":"copy","path":"/a"}])") == "/0: has no `from` that is a JSON pointer");
  CHECK(after("{}", R"([{"op":"add","path":"/a/b","value":1}])") == "/0/path: leads nowhere");
  CHECK(after("{}", R"([{"op":"remove","path":"/a"}])") == "/0/path: leads nowhere");
  CHECK(after("[1]", R"([{"op":"add","path":"/01","value":1}])") == "/0/path: is no index of the array");
  CHECK(after("[1]", R"([{"op":"add","path":"/9","value":1}])") == "/0/path: is no index of the array");
  CHECK(after(R"({"a":1})", R"([{"op":"add","path":"/a/b","value":1}])") ==
        "/0/path: leads into a value that has no members");
  CHECK(after(R"({"a":{"b":1}})", R"([{"op":"move","from":"/a","path":"/a/b/c"}])") ==
        "/0/path: lies inside of what is moved");
  CHECK(after(R"({"a":1})", R"([{"op":"add","path":"/b","value":2},{"op":"test","path":"/a","value":3}])") ==
        "/1/path: does not have the value of the test");
}

}  // namespace understudy::tests
