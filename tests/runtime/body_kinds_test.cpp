#include <catch2/catch.hpp>

#include "json/write.h"
#include "runtime/body.h"
#include "runtime/encode_body.h"

namespace understudy::runtime {
namespace {

const Shape text{.string = true};
const Shape integer{.integer = true};

std::string told(const json::ParseError& fault) {
  return std::to_string(fault.line) + ":" + std::to_string(fault.column) + " " + fault.message;
}

std::string decoded(const std::string& type, const std::string& body, const Shape& shape = {},
                    std::vector<Encoding> encoding = {}) {
  const Media media{.type = type, .shape = shape, .encoding = std::move(encoding)};
  const auto value = decode_body(body, *parse_media_type(type), media);
  return value ? json::write(*value) : told(value.error());
}

/// The body of a value, which has to be read back as the same.
std::string both_ways(const std::string& type, const std::string& value, const Shape& shape = {},
                      const std::vector<Encoding>& encoding = {}) {
  const Media media{.type = type, .shape = shape, .encoding = encoding};
  const auto body = encode_body(*json::parse(value), media);
  if (!body) return body.error();
  CHECK(decoded(body->content_type, body->bytes, shape, encoding) == value);
  return body->bytes;
}

/// A check that asks for an integer, or for an array of at most one item.
void check_integer(const Payload& payload, Report& report) {
  if (!payload.value().is_number()) report.add({.pointer = "/n", .keyword = "type", .message = "is odd"});
}

std::string violations(const std::string& type, const std::string& value, const Shape& shape) {
  const Media media{.type = type, .check = check_integer, .shape = shape};
  Report report(Direction::request);
  check_body(*json::parse(value), *parse_media_type(type), media, report);
  std::string all;
  for (const Violation& one : report.violations()) all += one.pointer + " " + one.message + ";";
  return all;
}

}  // namespace

TEST_CASE("a sequence of JSON is an array of its texts") {
  for (const char* type : {"application/x-ndjson", "application/ndjson", "application/jsonl"})
    CHECK(both_ways(type, R"([{"a":1},2,"x\ny"])") == "{\"a\":1}\n2\n\"x\\ny\"\n");
  CHECK(decoded("application/x-ndjson", "1\r\n\r\n2") == "[1,2]");
  CHECK(decoded("application/x-ndjson", "") == "[]");
  CHECK(decoded("application/x-ndjson", "{\"a\":1}\n{\"a\":}\n") ==
        "2:6 unexpected '}'; expected '[', '{', or a literal");
  CHECK(both_ways("application/json-seq", R"([{"a":1},2])") ==
        "\x1E{\"a\":1}\n\x1E"
        "2\n");
  CHECK(decoded("application/json-seq", "1\n") == "1:1 a record separator must come before each JSON text");
}

TEST_CASE("the events of a stream are an array of their data") {
  CHECK(both_ways("text/event-stream", R"([{"a":1},"x"])") == "data: {\"a\":1}\n\ndata: \"x\"\n\n");
  CHECK(
      decoded("text/event-stream", ": c\r\nevent: e\r\ndata: {\r\ndata: }\r\n\r\ndata:[DONE]\n\nid: 1\n\n") ==
      R"([{},"[DONE]"])");
}

TEST_CASE("a plain text is JSON where its schema has an object or an array") {
  const Shape list{.array = true, .items = {integer}};
  CHECK(both_ways("text/plain", "[1,2]", list) == "[1,2]");
  CHECK(decoded("text/plain", "1,2", list) == "1:2 unexpected ','; expected end of input");
}

TEST_CASE("a sequence is checked text by text, or as the array that the schema speaks of") {
  CHECK(violations("application/x-ndjson", R"([1,"x",2,"y"])", integer) == "/1/n is odd;/3/n is odd;");
  CHECK(violations("application/x-ndjson", "[1]", {.array = true, .items = {integer}}) == "/n is odd;");
  CHECK(violations("application/json", "[1]", integer) == "/n is odd;");
}

TEST_CASE("texts come in the charset that they name, and are refused in others") {
  CHECK(decoded("text/plain; charset=iso-8859-1", "Zo\xEB", text) == "\"Zoë\"");
  CHECK(decoded("application/json; charset=latin1", "\"Zo\xEB\"") == "\"Zoë\"");
  CHECK(decoded("text/plain; charset=UTF-8", "Zoë", text) == "\"Zoë\"");
  CHECK(decoded("text/plain; charset=us-ascii", "a\nZoë", text) == "2:3 the text is not us-ascii");
  CHECK(decoded("text/plain", "a\n\xFF", text) == "2:1 the text is not UTF-8");
  CHECK(charset_fault(*parse_media_type("text/plain; charset=utf-16")) ==
        "the charset utf-16 is not read; send UTF-8, US-ASCII or ISO-8859-1");
  CHECK_FALSE(charset_fault(*parse_media_type("text/plain; charset=\"UTF-8\"")));
  CHECK_FALSE(charset_fault(*parse_media_type("application/octet-stream; charset=x")));
  CHECK(charset_fault(*parse_media_type("application/x-www-form-urlencoded; charset=latin1")) ==
        "a form is read in UTF-8, not in latin1");
  CHECK_FALSE(charset_fault(*parse_media_type("application/x-www-form-urlencoded; charset=UTF-8")));
  CHECK(decoded("application/xml", "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>\xEB</a>") == "\"ë\"");
  CHECK(decoded("application/xml", "<?xml version=\"1.0\" encoding=\"ebcdic\"?><a/>") ==
        "1:1 the charset ebcdic is not read; send UTF-8, US-ASCII or ISO-8859-1");
}

TEST_CASE("a fault tells its place in the bytes that came, whatever their charset") {
  const std::string type = "application/json; charset=latin1";
  const auto value = decode_body("\"\xEB\xEB\"}", *parse_media_type(type), Media{.type = type});
  REQUIRE_FALSE(value);
  CHECK(value.error().column == 6);
  CHECK(value.error().offset == 5);  // 7 in UTF-8
}

const std::string urlencoded = "application/x-www-form-urlencoded";

TEST_CASE("a form is written as it is read, each member by its encoding") {
  const Shape item{.object = true, .members = {{"n", integer}}};
  const Shape form{.object = true,
                   .members = {{"name", text},
                               {"ids", {.array = true, .items = {integer}}},
                               {"at", item},
                               {"list", {.array = true, .items = {item}}}}};
  CHECK(both_ways(urlencoded, R"({"name":"a b&c=+ü","ids":[1,2],"at":{"n":5}})", form) ==
        "name=a+b%26c%3D%2B%C3%BC&ids=1&ids=2&at=%7B%22n%22%3A5%7D");
  CHECK(both_ways(urlencoded, R"({"ids":[1,2]})", form,
                  {{.property = "ids", .style = Style::space_delimited, .explode = false}}) == "ids=1%202");
  CHECK(both_ways(urlencoded, R"({"ids":[1,2]})", form,
                  {{.property = "ids", .style = Style::form, .explode = false}}) == "ids=1,2");
  CHECK(both_ways(urlencoded, R"({"at":{"n":5}})", form,
                  {{.property = "at", .style = Style::deep_object, .explode = true}}) == "at%5Bn%5D=5");
  CHECK(both_ways(urlencoded, R"({"at":{"n":5},"name":"x"})", form,
                  {{.property = "at", .style = Style::form, .explode = true}}) == "n=5&name=x");
  CHECK(both_ways(urlencoded, R"({"list":[{"n":1},{"n":2}]})", form,
                  {{.property = "list", .content_type = "application/json"}}) ==
        "list=%7B%22n%22%3A1%7D&list=%7B%22n%22%3A2%7D");
  CHECK(both_ways(urlencoded, R"({"name":"a/b,c"})", form, {{.property = "name", .allow_reserved = true}}) ==
        "name=a/b%2Cc");
  CHECK(both_ways(urlencoded, "[1]") == "a form is made of the members of an object, not of an array");
}

TEST_CASE("a field that its encoding calls JSON has to be JSON, unless it has a style") {
  const Shape form{.object = true, .members = {{"a", {.object = true}}}};
  CHECK(decoded(urlencoded, "x=1&a=%7B", form, {{.property = "a", .content_type = "application/json"}}) ==
        "1:7 the field a is not application/json: unexpected end of input; expected string literal");
  CHECK(
      decoded(
          urlencoded, "a=R,1", form,
          {{.property = "a", .content_type = "application/json", .style = Style::form, .explode = false}}) ==
      R"({"a":{"R":"1"}})");
}

TEST_CASE("other values are text, bytes, or cannot be written") {
  CHECK(both_ways("text/plain", "\"a\"", text) == "a");
  CHECK(both_ways("text/plain", "5", integer) == "5");
  CHECK(both_ways("application/octet-stream", "\"abc\"") == "abc");
  CHECK(both_ways("text/csv", "[1]") == "an array cannot be written as text/csv; give the example as text");
  CHECK(both_ways("application/vnd.x+json", "[1]") == "[1]");
  CHECK(encode_body(json::Object{}, Media{.type = "*/*"})->content_type == "application/json");
  CHECK(encode_body("a", Media{.type = "*/*"})->content_type == "text/plain");
  CHECK(encode_body("a", Media{.type = "image/*"})->content_type == "image/png");
}

}  // namespace understudy::runtime
