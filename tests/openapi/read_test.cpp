#include "openapi/read/read.h"

#include <catch2/catch.hpp>

namespace understudy::openapi {
namespace {

Node yaml(const std::string& text) {
  ReadText result = read("x.yaml", Text(text));
  REQUIRE(result.root);
  CHECK(result.faults.empty());
  return *result.root;
}

std::string fault(const std::string& name, const std::string& text) {
  const ReadText result = read(name, Text(text));
  REQUIRE(!result.faults.empty());
  const TextFault& first = result.faults.front();
  return std::to_string(first.mark.line) + ":" + std::to_string(first.mark.column) + " " + first.message;
}

const Node& at(const Node& node, const std::string& name) {
  REQUIRE(node.find(name) != nullptr);
  return node.find(name)->value;
}

TEST_CASE("scalars without quotes follow the core schema of YAML 1.2") {
  const Node root =
      yaml("a: yes\nb: on\nc: true\nd: ~\ne: 010\nf: 1.50\ng: +.5\nh: 1_000\ni: 12:30:45\nj: 1e3\nk: '5'\n");
  CHECK(*at(root, "a").string() == "yes");
  CHECK(*at(root, "b").string() == "on");
  CHECK(*at(root, "c").boolean());
  CHECK(at(root, "d").type() == json::Type::null);
  CHECK(at(root, "e").number()->text() == "10");
  CHECK(at(root, "f").number()->as_double() == 1.5);
  CHECK(at(root, "g").number()->as_double() == 0.5);
  CHECK(*at(root, "h").string() == "1_000");
  CHECK(*at(root, "i").string() == "12:30:45");
  CHECK(at(root, "j").number()->as_int64() == 1000);
  CHECK(*at(root, "k").string() == "5");
}

TEST_CASE("names of members are the text that is written") {
  const Node root = yaml("200: a\n0x10: b\non: c\nnull: d\n1.0: e\n");
  for (const char* name : {"200", "0x10", "on", "null", "1.0"}) CHECK(root.find(name) != nullptr);
}

TEST_CASE("numbers beyond 64 bits keep their digits in YAML and in JSON") {
  const std::string digits = "123456789012345678901234567890";
  CHECK(at(yaml("n: " + digits), "n").number()->text() == digits);
  CHECK(at(yaml("{\"n\": " + digits + "}"), "n").number()->text() == digits);
}

TEST_CASE("places count lines and code points, past a byte order mark and carriage returns") {
  const Node root = yaml(
      "\xEF\xBB\xBF"
      "wörter: {ä: 1, b: 2}\r\nnext:\r\n  - x\r\n");
  CHECK(at(at(root, "wörter"), "b").mark == Mark{1, 19});
  CHECK(at(root, "next").array()->front().mark == Mark{3, 5});
  CHECK(root.find("next")->mark == Mark{2, 1});
}

TEST_CASE("an absent value stands where its name does") {
  const Node root = yaml("a:\nb:\n\n\nc: 1\n");
  CHECK(at(root, "a").mark == Mark{1, 1});
  CHECK(at(root, "b").mark == Mark{2, 1});
}

TEST_CASE("merge keys add members that are not there, the first map first") {
  const Node root = yaml("a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc: {<<: [*a, *b], x: 3}\n'<<': text\n");
  const Node& merged = at(root, "c");
  CHECK(at(merged, "x").number()->as_int64() == 3);
  CHECK(at(merged, "y").number()->as_int64() == 1);
  CHECK(at(merged, "z").number()->as_int64() == 2);
  CHECK(root.find("<<") != nullptr);
}

TEST_CASE("faults of a text name their line and column") {
  CHECK(fault("x.yaml", "a: 1\nb: [1, 2\nc: 3\n").starts_with("3:2 this is not YAML"));
  CHECK(fault("x.yaml", "a: b\nlost\n") == "2:1 this is not YAML: a colon has to follow the member's name");
  CHECK(fault("x.yaml", "a: 'b\n") == "1:4 this is not YAML: the string has no closing quote");
  CHECK(fault("x.yaml", "a: &a [*a]\n") == "1:8 the alias stands inside the value that it names");
  CHECK(fault("x.yaml", "a: b\nc: \"\xC3\x28\"\n") == "2:5 the text is not UTF-8 here; only UTF-8 is read");
  CHECK(fault("x.yaml", "").find("the file is empty") != std::string::npos);
  CHECK(fault("x.yaml", "? [a]\n: b\n") == "1:3 a member's name has to be a scalar, not a list or a map");
  CHECK(fault("x.json", "{\"a\": 01}") == "1:7 this is not JSON: a number does not start with 0");
  CHECK(fault("x.json", "{\"ä\": \"\\ud800\"}") == "1:8 this is not JSON: half of a surrogate pair");
  CHECK(fault("x.json", "[1,\n 2") == "2:3 this is not JSON: a comma or a closing bracket has to stand here");
}

TEST_CASE("JSON escapes become the characters that they stand for") {
  const ReadText result = read("x.json", Text("[\"\\ud83d\\ude00 \\u00e9 \\n\"]"));
  REQUIRE(result.root);
  CHECK(*result.root->array()->front().string() == "😀 é \n");
}

TEST_CASE("a text in braces may be YAML's flow style") { CHECK(at(yaml("{a: b}"), "a").mark == Mark{1, 5}); }

}  // namespace
}  // namespace understudy::openapi
