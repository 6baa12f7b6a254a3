#include "http/chunked.h"

#include <catch2/catch.hpp>

using understudy::http::ChunkedBody;

namespace {

struct Taken {
  ChunkedBody::State state;
  std::string body;
  std::string rest;
};

/// Feeds a text in pieces of `step` bytes.
Taken take(const std::string& text, std::size_t step) {
  ChunkedBody chunks;
  std::string buffer;
  std::string body;
  for (std::size_t at = 0; at < text.size(); at += step) {
    buffer += text.substr(at, step);
    std::string_view rest = buffer;
    chunks.take(rest, body);
    buffer.erase(0, buffer.size() - rest.size());
  }
  return {chunks.state(), body, buffer};
}

}  // namespace

TEST_CASE("chunks are put together however they arrive") {
  const std::string text = "3\r\nabc\r\nA;name=x\r\n0123456789\r\n0\r\nTrailer: x\r\n\r\nGET";
  for (const std::size_t step : {1U, 2U, 3U, 7U, 100U}) {
    CAPTURE(step);
    const auto taken = take(text, step);
    CHECK(taken.state == ChunkedBody::State::done);
    CHECK(taken.body == "abc0123456789");
    CHECK(taken.rest == "GET");
  }
}

TEST_CASE("chunks that are none break the body") {
  for (const auto* text :
       {"x\r\n", "-1\r\n", "\r\n", "3\r\nabcd\r\n", "FFFFFFFFFFFFFFFF\r\n", "0x3\r\nabc\r\n"}) {
    CAPTURE(text);
    CHECK(take(text, 100).state == ChunkedBody::State::broken);
  }
}

TEST_CASE("lines and trailers without end break the body") {
  CHECK(take(std::string(5000, '1'), 100).state == ChunkedBody::State::broken);
  std::string trailers = "0\r\n";
  for (int i = 0; i < 1000; ++i) trailers += "X-Field: and more of it\r\n";
  CHECK(take(trailers, 100).state == ChunkedBody::State::broken);
}
