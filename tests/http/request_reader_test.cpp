#include "http/request_reader.h"

#include <catch2/catch.hpp>
#include <vector>

#include "http/gzip.h"

using namespace understudy::http;

namespace {

struct Outcome {
  std::vector<std::string> requests = {};  // METHOD target body
  int asked = 0;
  std::optional<Refusal> refusal = {};
};

const Endpoint endpoint{.max_body = 1000};

/// Feeds a text in pieces of `step` bytes, as a connection does.
Outcome read(const std::string& text, std::size_t step) {
  RequestReader reader(endpoint);
  Outcome outcome;
  std::string buffer;
  for (std::size_t at = 0; at < text.size(); at += step) {
    buffer += text.substr(at, step);
    for (bool more = true; more;) {
      std::string_view rest = buffer;
      const Reading reading = reader.take(rest);
      buffer.erase(0, buffer.size() - rest.size());
      if (const auto* refusal = std::get_if<Refusal>(&reading)) outcome.refusal = *refusal;
      if (outcome.refusal) return outcome;
      if (std::holds_alternative<AskForBody>(reading)) ++outcome.asked;
      const auto* arrived = std::get_if<Arrived>(&reading);
      if (arrived != nullptr) {
        const auto& request = arrived->request;
        const std::string body = request.truncated ? "too long" : request.body;
        outcome.requests.push_back(request.method + " " + request.target + " " + body);
        if (request.truncated) return outcome;
      }
      more = arrived != nullptr && !buffer.empty();
    }
  }
  outcome.refusal = reader.end();
  return outcome;
}

const std::string get = "GET /g HTTP/1.1\r\nHost: h\r\n\r\n";
const std::string post = "POST /p HTTP/1.1\r\nHost: h\r\n";

}  // namespace

TEST_CASE("requests are the same in whatever pieces they arrive") {
  const std::string text = "\r\n" + get + post + "Content-Length: 3\r\n\r\nabc" + post +
                           "Transfer-Encoding: chunked\r\n\r\n2\r\nde\r\n1;x=y\r\nf\r\n0\r\nT: x\r\n\r\n" +
                           get;
  for (std::size_t step = 1; step <= text.size(); ++step) {
    CAPTURE(step);
    const auto outcome = read(text, step);
    CHECK_FALSE(outcome.refusal);
    CHECK(outcome.requests == std::vector<std::string>{"GET /g ", "POST /p abc", "POST /p def", "GET /g "});
  }
}

TEST_CASE("a client is asked for its body once, and only where nothing of it is there") {
  const std::string text = post + "Expect: 100-continue\r\nContent-Length: 2\r\n\r\nab";
  CHECK(read(text, text.size() - 2).asked == 1);
  CHECK(read(text, 1).asked == 1);
  CHECK(read(text, text.size()).asked == 0);
  CHECK(read(post + "Expect: 100-continue\r\nContent-Length: 5000\r\n\r\n", 1).asked == 0);
}

TEST_CASE("a body over the limit is known from its length, else from its bytes") {
  const std::vector<std::string> expected{"POST /p too long"};
  CHECK(read(post + "Content-Length: 1001\r\n\r\n", 7).requests == expected);
  CHECK(read(post + "Transfer-Encoding: chunked\r\n\r\n7D0\r\n" + std::string(1500, 'x'), 7).requests ==
        expected);
  CHECK(read(post + "Content-Length: 1000\r\n\r\n" + std::string(1000, 'x'), 7).requests[0].size() == 1008);
}

TEST_CASE("a compressed body arrives as it was before, and within the limit of what it was") {
  const auto packed = [](const std::string& content) {
    const std::string body = gzip(content);
    return post + "Content-Encoding: gzip\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" +
           body;
  };
  CHECK(read(packed("hello") + get, 9).requests == std::vector<std::string>{"POST /p hello", "GET /g "});
  CHECK(read(packed(std::string(1000, 'x')), 9).requests[0].size() == 1008);
  CHECK(read(packed(std::string(500'000, 'x')), 9).requests == std::vector<std::string>{"POST /p too long"});
  CHECK(read(post + "Content-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc", 9).refusal->status == 400);
  CHECK_FALSE(read(post + "Content-Encoding: gzip\r\nContent-Length: 0\r\n\r\n", 9).refusal);
}

TEST_CASE("an end is in order between two requests only") {
  CHECK_FALSE(read(get, 5).refusal);
  CHECK(read(get + "GET", 5).refusal == Refusal{400, "the request ends within its header fields"});
  CHECK(read(post + "Content-Length: 9\r\n\r\nabc", 5).refusal ==
        Refusal{400, "the request ends within its body"});
}

TEST_CASE("a head that grows beyond its limit is refused whatever the pieces") {
  for (const std::size_t step : {std::size_t{1000}, std::size_t{4096}, std::size_t{200'000}}) {
    CHECK(read("GET / HTTP/1.1\r\nX: " + std::string(100'000, 'x'), step).refusal->status == 431);
    CHECK(read("GET /" + std::string(100'000, 'x'), step).refusal->status == 414);
  }
}
