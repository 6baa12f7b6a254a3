#include "runtime/body.h"

#include <catch2/catch.hpp>

#include "json/write.h"

namespace understudy::runtime {
namespace {

const Shape text{.string = true};
const Shape integer{.integer = true};
const Shape list{.array = true, .items = {integer}};
const Shape address{.object = true, .members = {{"zip", integer}}};
const Shape form{.object = true,
                 .members = {{"name", text}, {"age", integer}, {"ids", list}, {"address", address}}};

std::string decoded(const std::string& type, const std::string& body, std::vector<Encoding> encoding = {}) {
  const Media media{.type = type, .shape = form, .encoding = std::move(encoding)};
  const auto value = decode_body(body, *parse_media_type(type), media);
  if (!value)
    return std::to_string(value.error().line) + ":" + std::to_string(value.error().column) + " " +
           value.error().message;
  return json::write(*value);
}

const std::string urlencoded = "application/x-www-form-urlencoded";

TEST_CASE("a form's fields have the types of their schema") {
  CHECK(decoded(urlencoded, "name=a+b%21&age=5&ids=1&ids=2&other=7") ==
        R"({"name":"a b!","age":5,"ids":[1,2],"other":"7"})");
  CHECK(decoded(urlencoded, "age=x&age=") == R"({"age":["x",""]})");
  CHECK(decoded(urlencoded, "") == "{}");
  CHECK(decoded(urlencoded, "&&=&&") == R"({"":""})");
}

TEST_CASE("a form's objects are JSON text, or have brackets, or a style") {
  CHECK(decoded(urlencoded, "address=%7B%22zip%22%3A5%7D") == R"({"address":{"zip":5}})");
  CHECK(decoded(urlencoded, "address[zip]=5&ids[]=1&ids[]=2") == R"({"address":{"zip":5},"ids":[1,2]})");
  CHECK(decoded(urlencoded, "ids=1|2",
                {{.property = "ids", .style = Style::pipe_delimited, .explode = false}}) ==
        R"({"ids":[1,2]})");
}

TEST_CASE("a broken escape in a form has line and column") {
  CHECK(decoded(urlencoded, "name=%zz") == "1:6 the field name has a percent escape that is not complete");
}

const std::string multipart = "multipart/form-data; boundary=X";

std::string part(const std::string& head, const std::string& body) {
  return "--X\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + body + "\r\n";
}

TEST_CASE("parts are texts, JSON where the schema has an object, and arrays where names repeat") {
  const std::string body =
      part("name=\"name\"", "Zoë") + part("name=age", "5") + part("name=ids", "1") + part("name=ids", "2") +
      part("name=address", R"({"zip":5})") +
      part("name=file; filename=\"a.bin\"\r\nContent-Type: application/octet-stream", "\xff\r\n") +
      "--X--\r\n";
  CHECK(decoded(multipart, body) ==
        "{\"name\":\"Zoë\",\"age\":5,\"ids\":[1,2],\"address\":{\"zip\":5},\"file\":" +
            json::write(json::Value(std::string("\xff\r\n"))) + "}");
}

TEST_CASE("a part of JSON by its own Content-Type has to be JSON") {
  const std::string body = part("name=other\r\nContent-Type: application/json", "{\r\n!}") + "--X--";
  CHECK(decoded(multipart, body).starts_with("6:1 the part other is not JSON"));
}

TEST_CASE("a multipart body that is broken is a fault, whatever it holds") {
  for (const char* body : {"", "--X", "--X\r\n", "--X\r\n\r\n", "--X\r\n\r\n\r\n--X--", "--Xgarbage",
                           "nothing", "--X\r\nContent-Disposition: form-data; name=a\r\n\r\nbody"}) {
    INFO(body);
    CHECK(decoded(multipart, body).find(' ') != std::string::npos);
  }
  CHECK(decoded(multipart, "--X--") == "{}");
  CHECK(decoded("multipart/form-data", "x") == "1:1 the media type names no boundary");
}

TEST_CASE("other bodies are text or bytes") {
  CHECK(decoded("text/html", "hello") == "\"hello\"");
  CHECK(decoded("text/plain", "\xff") == "1:1 the text is not UTF-8");
  CHECK(decoded("application/merge-patch+json", "[1]") == "[1]");
  CHECK(decoded("application/octet-stream", "abc") == "\"abc\"");
}

}  // namespace
}  // namespace understudy::runtime
