#include "runtime/multipart.h"

#include <catch2/catch.hpp>

#include "json/write.h"
#include "runtime/body.h"
#include "runtime/encode_body.h"

namespace understudy::runtime {
namespace {

const Shape text{.string = true};
const Shape integer{.integer = true};
const Shape bytes{.string = true, .media_type = "application/octet-stream"};
const Shape photo{.string = true, .media_type = "image/png"};
const Shape address{.object = true, .members = {{"zip", integer}}};
const Shape form{.object = true,
                 .members = {{"name", text},
                             {"age", integer},
                             {"file", bytes},
                             {"photos", {.array = true, .items = {photo}}},
                             {"address", address},
                             {"homes", {.array = true, .items = {address}}}}};

using Encodings = std::vector<Encoding>;

std::string decoded(const std::string& type, const std::string& body, const Shape& shape,
                    const Encodings& encoding = {}) {
  const Media media{.type = type, .shape = shape, .encoding = encoding};
  const auto value = decode_body(body, *parse_media_type(type), media);
  if (value) return json::write(*value);
  return std::to_string(value.error().line) + ":" + std::to_string(value.error().column) + " " +
         value.error().message;
}

std::string decoded(const std::string& parts, const Encodings& encoding = {}) {
  return decoded("multipart/form-data; boundary=X", parts + "--X--\r\n", form, encoding);
}

std::string part(const std::string& name, const std::string& head, const std::string& body) {
  return "--X\r\nContent-Disposition: form-data; name=\"" + name + "\"" + head + "\r\n\r\n" + body + "\r\n";
}

std::string both_ways(const json::Value& value, const Shape& shape, const Encodings& encoding = {},
                      const std::string& type = "multipart/form-data") {
  const auto body = encode_body(value, Media{.type = type, .shape = shape, .encoding = encoding});
  if (!body) return body.error();
  CHECK(decoded(body->content_type, body->bytes, shape, encoding) == json::write(value));
  return body->bytes;
}

}  // namespace

TEST_CASE("a form of parts is written as it is read: texts, files, JSON and repeated parts") {
  const json::Value value = json::Object{{"name", "Zoë"},
                                         {"age", 5},
                                         {"file", std::string("a\0\xFF\r\n--understudy-1", 19)},
                                         {"photos", json::Array{"p1", "p2"}},
                                         {"address", json::Object{{"zip", 1}}},
                                         {"homes", json::Array{json::Object{{"zip", 2}}}}};
  const std::string body = both_ways(value, form);
  CHECK(
      body.starts_with("--understudy-2\r\nContent-Disposition: form-data; name=\"name\"\r\n"
                       "Content-Type: text/plain\r\n\r\nZoë\r\n"));
  CHECK(body.find("name=\"file\"; filename=\"file\"\r\nContent-Type: application/octet-stream\r\n") !=
        std::string::npos);
  CHECK(body.find("name=\"photos\"; filename=\"photos\"\r\nContent-Type: image/png\r\n\r\np2") !=
        std::string::npos);
  CHECK(body.find("name=\"homes\"\r\nContent-Type: application/json\r\n\r\n{\"zip\":2}") !=
        std::string::npos);
}

TEST_CASE("the encoding gives a part its content type and its headers") {
  const Encodings encoding{{.property = "address",
                            .content_type = "application/xml, application/json",
                            .headers = {{.name = "X-Trace", .example = json::Value("t1")}}}};
  const std::string body = both_ways(json::Object{{"address", json::Object{{"zip", 1}}}}, form, encoding);
  CHECK(body.find("Content-Type: application/xml\r\nX-Trace: t1\r\n\r\n<?xml") != std::string::npos);
}

TEST_CASE("bytes stay bytes where the schema, the type or a file name says so") {
  CHECK(decoded(part("file", "", "{\"a\":1}")) == R"({"file":"{\"a\":1}"})");
  CHECK(decoded(part("file", "\r\nContent-Type: application/json", "{")) == R"({"file":"{"})");
  CHECK(decoded(part("other", "; filename=\"a\"", "\xFF")).starts_with("{\"other\""));
  CHECK(decoded(part("other", "\r\nContent-Type: image/png", "\xFF")).starts_with("{\"other\""));
  CHECK(decoded(part("name", "", "\xFF")) == "4:1 the part name is not text/plain: the text is not UTF-8");
  CHECK(decoded(part("name", "\r\nContent-Type: text/plain; charset=iso-8859-1", "Zo\xEB")) ==
        R"({"name":"Zoë"})");
}

TEST_CASE("a part of another type than declared, or without a declared header, is a fault with its name") {
  const auto check_number = [](const Payload& payload, Report& report) {
    if (!payload.value().is_number()) report.add({.keyword = "type", .message = "must be an integer"});
  };
  const Encodings encoding{
      {.property = "file",
       .content_type = "image/*, text/csv",
       .headers = {{.name = "X-Size", .required = true, .check = check_number, .shape = integer}}}};
  CHECK(decoded(part("file", "\r\nContent-Type: text/html\r\nX-Size: 1", "a"), encoding) ==
        "6:1 the part file must be image/*, text/csv, not text/html");
  CHECK(decoded(part("file", "\r\nContent-Type: text/csv", "a"), encoding) ==
        "5:1 the part file must have the header X-Size");
  CHECK(decoded(part("file", "\r\nContent-Type: text/csv\r\nX-Size: x", "a"), encoding) ==
        "6:1 the part file has the header X-Size, which must be an integer");
  CHECK(decoded(part("file", "\r\nContent-Type: image/gif\r\nX-Size: 1", "a"), encoding) ==
        R"({"file":"a"})");
}

TEST_CASE("a part may be XML or a sequence, but no multipart body") {
  CHECK(decoded(part("address", "\r\nContent-Type: application/xml", "<a><zip>5</zip></a>")) ==
        R"({"address":{"zip":5}})");
  CHECK(decoded(part("address", "\r\nContent-Type: application/xml", "<a>")) ==
        "5:3 the part address is not application/xml: start-end tags mismatch");
  CHECK(decoded(part("address", "\r\nContent-Type: multipart/mixed; boundary=y", "")) ==
        "5:1 the part address may not be multipart itself");
}

TEST_CASE("multipart/mixed is an array of its parts, or an object where they have names") {
  const Shape list{.array = true, .items = {address}};
  const std::string body =
      both_ways(json::Array{json::Object{{"zip", 1}}, json::Object{{"zip", 2}}}, list, {}, "multipart/mixed");
  CHECK(body.starts_with("--understudy-1\r\nContent-Type: application/json\r\n\r\n{\"zip\":1}\r\n"));
  both_ways(json::Object{{"age", 5}}, form, {}, "multipart/mixed");
  CHECK(decoded("multipart/mixed; boundary=X", "--X\r\n\r\na\r\n--X--", form) ==
        "3:1 a part must have a name in its Content-Disposition");
  CHECK(both_ways(json::Array{1}, list) ==
        "a multipart/form-data body is made of the members of an object, not of an array");
}

TEST_CASE("a name with quotes is read as it was written, one with a line break is not written") {
  const Shape any{.object = true, .rest = {text}};
  both_ways(json::Object{{"a\"b\\c;d", "x"}}, any);
  CHECK(both_ways(json::Object{{"a\r\nb", "x"}}, any) == "the name of a part may have no line break");
}

}  // namespace understudy::runtime
