// The client against a server that sends what it is told to, byte by byte.

#include "http/call.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "http/serve.h"
#include "tests/http/raw_client.h"
#include "tests/http/scripted_server.h"

using namespace understudy;
using tests::ScriptedServer;

namespace {

http::Url url_of(int port) { return {false, "127.0.0.1", port}; }

tl::expected<runtime::Response, http::CallFault> answer_to(const std::string& bytes,
                                                           const std::string& method = "GET",
                                                           const http::CallLimits& limits = {}) {
  ScriptedServer server({bytes});
  return http::call(url_of(server.port()), {method, "/x"}, limits);
}

std::string fault_of(const std::string& bytes) {
  const auto answer = answer_to(bytes);
  return answer ? "" : answer.error().detail;
}

}  // namespace

TEST_CASE("a request goes out as it was made, but for the host and the connection") {
  ScriptedServer server({"HTTP/1.1 204 No Content\r\n\r\n"});
  const runtime::Request request{"PATCH",
                                 "/a%2Fb?x=%20+&&x",
                                 {{"X-One", "%41 b"},
                                  {"hOst", "else.example"},
                                  {"Connection", "X-Hop, close"},
                                  {"x-hop", "1"},
                                  {"TE", "trailers"},
                                  {"Expect", "100-continue"},
                                  {"x-One", "again"},
                                  {"content-length", "99"},
                                  {"Cookie", "a=\xC3\xA4"}},
                                 std::string("a\0b", 3)};
  REQUIRE(http::call(url_of(server.port()), request));
  const std::string sent = server.requests().front();
  CHECK(
      sent ==
      "PATCH /a%2Fb?x=%20+&&x HTTP/1.1\r\nX-One: %41 b\r\nhOst: 127.0.0.1:" + std::to_string(server.port()) +
          "\r\nx-One: again\r\ncontent-length: 3\r\nCookie: a=\xC3\xA4\r\nConnection: close\r\n\r\n" +
          std::string("a\0b", 3));
}

TEST_CASE("a body that came in chunks goes out with its length") {
  ScriptedServer server({"HTTP/1.1 204 No Content\r\n\r\n"});
  REQUIRE(http::call(url_of(server.port()), {"POST", "/", {{"Transfer-Encoding", "chunked"}}, "abc"}));
  CHECK(server.requests().front().ends_with("\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc"));
}

TEST_CASE("an answer comes back with its fields in their order, and its body in every framing") {
  const auto answer = answer_to(
      "HTTP/1.1 404 Gone Fishing\r\nb: 2\r\nA: %31\r\nB:  3 \r\nConnection: keep-alive\r\nContent-Length: "
      "2\r\n\r\nhi");
  REQUIRE(answer);
  CHECK(answer->status == 404);
  CHECK(answer->body == "hi");
  std::string fields;
  for (const auto& [name, value] : answer->headers) fields += name + "=" + value + ";";
  CHECK(fields == "b=2;A=%31;B=3;Content-Length=2;");
  CHECK(answer_to("HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n2\r\nhi\r\n1;x=y\r\n!\r\n0\r\nT: "
                  "1\r\n\r\n")
            ->body == "hi!");
  CHECK(answer_to("HTTP/1.0 200\r\n\r\nuntil the end")->body == "until the end");
}

TEST_CASE("answers without a body end with their fields") {
  CHECK(answer_to("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n", "HEAD")->body.empty());
  CHECK(answer_to("HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n")->status == 304);
  CHECK(answer_to("HTTP/1.1 204 No Content\r\n\r\n")->status == 204);
}

TEST_CASE("interim answers are passed over, and a redirect is an answer") {
  CHECK(answer_to("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 302 "
                  "Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n")
            ->status == 302);
}

TEST_CASE("what is no sound answer is none, and it is said why") {
  CHECK(fault_of("") == "the connection ended before an answer");
  CHECK(fault_of("SSH-2.0-OpenSSH\r\n\r\n") ==
        "the answer cannot be read: it begins with no status line of HTTP/1.1");
  CHECK(fault_of("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhi") ==
        "the connection ended within the answer");
  CHECK(fault_of("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhi123") ==
        "the answer cannot be read: it has two Content-Lengths");
  CHECK(fault_of("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n") ==
        "the answer cannot be read: it has a Content-Length beside its chunks");
  CHECK(fault_of("HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n") ==
        "the answer cannot be read: its transfer coding is gzip, chunked, and only chunked is known");
  CHECK(fault_of("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n") ==
        "the chunks of the answer are malformed");
  CHECK(fault_of("HTTP/1.1 200 OK\r\nA: 1\r\n folded\r\n\r\n") ==
        "the answer cannot be read: a header field is folded");
  CHECK(fault_of("HTTP/1.1 101 Switching Protocols\r\n\r\n") ==
        "the answer changes the protocol, which nobody asked for");
  CHECK(fault_of("HTTP/1.1 200 OK\r\n" + std::string(300'000, 'x')) ==
        "the header fields of the answer have more than 262144 bytes");
}

TEST_CASE("an answer has a size and a time that it may take") {
  const http::CallLimits small{.max_body = 4};
  for (const std::string framing : {"Content-Length: 5\r\n\r\n12345", "\r\n12345",
                                    "Transfer-Encoding: chunked\r\n\r\n5\r\n12345\r\n0\r\n\r\n"})
    CHECK(answer_to("HTTP/1.1 200 OK\r\n" + framing, "GET", small).error().detail ==
          "the body of the answer has more than 4 bytes");
  ScriptedServer slow({"HTTP/1.1 204 No Content\r\n\r\n"}, 600);
  const auto late = http::call(url_of(slow.port()), {"GET", "/"}, {.whole = std::chrono::milliseconds(100)});
  REQUIRE(!late);
  CHECK(late.error().is_late);
  CHECK(late.error().detail == "no whole answer within 100 ms");
}

TEST_CASE("a call that reaches nobody says so") {
  auto gone = std::make_unique<ScriptedServer>(std::vector<std::string>{});
  const int port = gone->port();
  gone.reset();
  const auto refused = http::call(url_of(port), {"GET", "/"});
  REQUIRE(!refused);
  CHECK(!refused.error().is_late);
  CHECK(refused.error().detail == "nothing listens on 127.0.0.1 port " + std::to_string(port));
  CHECK(http::call({false, "no.such.invalid", 80}, {"GET", "/"}).error().detail ==
        "the host no.such.invalid is not known");
}

TEST_CASE("a call goes to no address that it may not reach") {
  ScriptedServer server({"HTTP/1.1 204 No Content\r\n\r\n"});
  std::vector<std::string> seen;
  http::CallLimits limits;
  limits.may_reach = [&](const http::Address& address) {
    seen.push_back(address.text + (address.is_loopback ? " here" : ""));
    return false;
  };
  const auto answer = http::call({false, "localhost", server.port()}, {"GET", "/"}, limits);
  REQUIRE(!answer);
  CHECK(answer.error().detail == "the host localhost has no address that may be called");
  CHECK(std::ranges::find(seen, "127.0.0.1 here") != seen.end());
  CHECK(server.requests().empty());
}

TEST_CASE("a large body arrives whole at our own server and comes back") {
  auto server = tests::echo_server();
  const std::string body(5'000'000, 'x');
  const auto answer = http::call(url_of(server.port()), {"POST", "/p", {}, body});
  REQUIRE(answer);
  CHECK(answer->body == "POST /p " + body);
}

TEST_CASE("TLS is not spoken with whoever does not speak it") {
  ScriptedServer server({"HTTP/1.1 400 Bad Request\r\n\r\n"});
  http::Url url = url_of(server.port());
  url.tls = true;
  const auto answer = http::call(url, {"GET", "/"}, {.connect = std::chrono::milliseconds(500)});
  REQUIRE(!answer);
  CHECK(answer.error().detail.find("127.0.0.1 port " + std::to_string(server.port())) != std::string::npos);
}
