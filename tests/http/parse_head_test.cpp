#include "http/parse_head.h"

#include <catch2/catch.hpp>

using understudy::http::end_of_head;
using understudy::http::parse_head;

namespace {

int status_of(const std::string& text) {
  const auto head = parse_head(text);
  return head ? 200 : head.error().status;
}

std::string with_fields(const std::string& fields) {
  return "POST /a HTTP/1.1\r\nHost: h\r\n" + fields + "\r\n";
}

}  // namespace

TEST_CASE("a head keeps method, target and fields as they were sent") {
  const auto head =
      parse_head("PURGE /a%20b?c=d?e HTTP/1.1\r\nhost: h\r\nX-Text:  50%25 \t\r\nX-Empty:\r\n\r\n");
  REQUIRE(head);
  CHECK(head->method == "PURGE");
  CHECK(head->target == "/a%20b?c=d?e");
  CHECK(*head->headers.find("x-text") == "50%25");
  CHECK(head->headers.find("X-Empty")->empty());
  CHECK(head->keep_alive);
  CHECK_FALSE(head->length);
}

TEST_CASE("a target in absolute form becomes origin form") {
  CHECK(parse_head("GET http://h:1/a?b HTTP/1.1\r\nHost: h\r\n\r\n")->target == "/a?b");
  CHECK(parse_head("GET http://h HTTP/1.1\r\nHost: h\r\n\r\n")->target == "/");
  CHECK(parse_head("GET http://h?q=1 HTTP/1.1\r\nHost: h\r\n\r\n")->target == "/?q=1");
  CHECK(parse_head("GET /a?to=http://x HTTP/1.1\r\nHost: h\r\n\r\n")->target == "/a?to=http://x");
  CHECK(parse_head("OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n")->target == "*");
}

TEST_CASE("a request line that is none is refused") {
  for (const auto* line : {"", "GET", "GET /", "GET / HTTP/1.1 ", "GET  / HTTP/1.1", "G@T / HTTP/1.1",
                           "GET a HTTP/1.1", "GET /a\tb HTTP/1.1", "GET / http/1.1", "GET * HTTP/1.1"}) {
    CAPTURE(line);
    CHECK(status_of(std::string(line) + "\r\nHost: h\r\n\r\n") == 400);
  }
  CHECK(status_of("GET / HTTP/2.0\r\nHost: h\r\n\r\n") == 505);
  CHECK(status_of("CONNECT h:1 HTTP/1.1\r\nHost: h\r\n\r\n") == 501);
  CHECK(status_of("GET /" + std::string(20'000, 'a') + " HTTP/1.1\r\nHost: h\r\n\r\n") == 414);
}

TEST_CASE("fields that two readers could understand differently are refused") {
  for (const auto* fields :
       {"A b\r\n", "A : b\r\n", " A: b\r\n", "A: b\r\n c\r\n", ": b\r\n", "Content-Length: -1\r\n",
        "Content-Length: 1\r\nContent-Length: 2\r\n", "Content-Length: 1, 1\r\n",
        "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n", "Host: other\r\n"}) {
    CAPTURE(fields);
    CHECK(status_of(with_fields(fields)) == 400);
  }
  CHECK(status_of(with_fields(std::string("A: b\0c\r\n", 8))) == 400);
  CHECK(status_of("GET / HTTP/1.1\r\n\r\n") == 400);
}

TEST_CASE("what is not supported is said so") {
  CHECK(status_of(with_fields("Transfer-Encoding: gzip, chunked\r\n")) == 501);
  CHECK(status_of(with_fields("Expect: a miracle\r\n")) == 417);
}

TEST_CASE("the coding of a body is gzip once, another one or none") {
  const auto coding_of = [](const std::string& fields) { return parse_head(with_fields(fields))->coding; };
  CHECK(coding_of("Content-Encoding: br\r\n") == understudy::http::Coding::other);
  CHECK(coding_of("Content-Encoding: gzip, gzip\r\n") == understudy::http::Coding::other);
  CHECK(coding_of("Content-Encoding: gzip\r\nContent-Encoding: gzip\r\n") == understudy::http::Coding::other);
  CHECK(coding_of("Content-Encoding: GZIP\r\n") == understudy::http::Coding::gzip);
  CHECK(coding_of("Content-Encoding: identity\r\n") == understudy::http::Coding::none);
}

TEST_CASE("a length beyond 64 bits is still a length") {
  const auto head = parse_head(with_fields("Content-Length: 99999999999999999999999999\r\n"));
  REQUIRE(head);
  CHECK(*head->length > 1'000'000'000'000);
}

TEST_CASE("the connection field and the version decide about the next request") {
  CHECK_FALSE(parse_head(with_fields("Connection: x, Close\r\n"))->keep_alive);
  CHECK_FALSE(parse_head("GET / HTTP/1.0\r\n\r\n")->keep_alive);
  CHECK(parse_head("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n")->keep_alive);
}

TEST_CASE("a head ends with an empty line, whatever ends the lines") {
  CHECK(end_of_head("A\r\nB\r\n\r\nC") == 8);
  CHECK(end_of_head("A\nB\n\nC") == 5);
  CHECK_FALSE(end_of_head("A\r\nB\r\n\r"));
}
