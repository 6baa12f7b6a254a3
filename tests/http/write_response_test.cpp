#include "http/write_response.h"

#include <catch2/catch.hpp>

using understudy::http::write_response;
using understudy::runtime::Response;

namespace {

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("a response has its reason, its fields, a date and the length of its body") {
  const auto text =
      write_response({201, {{"Content-Type", "application/json"}, {"Location", "/a"}}, "{}"}, {});
  CHECK(text.starts_with("HTTP/1.1 201 Created\r\n"));
  CHECK(holds(text, "\r\nContent-Type: application/json\r\nLocation: /a\r\nDate: "));
  CHECK(text.ends_with("GMT\r\nContent-Length: 2\r\n\r\n{}"));
  CHECK_FALSE(holds(text, "Server"));
}

TEST_CASE("the answer to a HEAD tells the length of the body that it leaves out") {
  const auto text = write_response({200, {{"Content-Type", "text/plain"}}, "four"}, {.without_body = true});
  CHECK(text.ends_with("Content-Length: 4\r\n\r\n"));
}

TEST_CASE("the answer to a HEAD tells no length where it was given no body, as a GET might have one") {
  const auto text = write_response({200, {{"Content-Type", "text/plain"}}, ""}, {.without_body = true});
  CHECK_FALSE(holds(text, "Content-Length"));
  CHECK(holds(write_response({200, {}, ""}, {}), "Content-Length: 0\r\n"));
}

TEST_CASE("204 and 304 have neither body nor length nor type") {
  for (const int status : {204, 304}) {
    const auto text = write_response({status, {{"Content-Type", "text/plain"}, {"ETag", "x"}}, "body"}, {});
    CHECK(text.ends_with("\r\n\r\n"));
    CHECK_FALSE(holds(text, "Content-"));
    CHECK(holds(text, "ETag: x\r\n"));
  }
}

TEST_CASE("a field cannot smuggle lines, and the message's length is not the answer's to say") {
  const Response response{
      200, {{"X-A", "b\r\nX-C: d"}, {"X B", "c"}, {"content-length", "99"}, {"Connection", "x"}}, ""};
  const auto text = write_response(response, {});
  CHECK(holds(text, "X-A: b  X-C: d\r\n"));
  CHECK_FALSE(holds(text, "X B"));
  CHECK_FALSE(holds(text, "99"));
  CHECK_FALSE(holds(text, "Connection"));
}

TEST_CASE("a status that would keep the client waiting becomes a 500 that says so") {
  const auto text = write_response({101, {}, ""}, {});
  CHECK(text.starts_with("HTTP/1.1 500 "));
  CHECK(holds(text, "a response of status 101 cannot end an exchange"));
}

TEST_CASE("a status without a known reason has an empty one") {
  CHECK(write_response({299, {}, ""}, {}).starts_with("HTTP/1.1 299 \r\n"));
}
