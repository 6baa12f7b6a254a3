#include "tests/harness/words.h"

#include <catch2/catch.hpp>

#include "tests/harness/curl.h"

namespace understudy::tests {

TEST_CASE("a command line is split at spaces outside of quotes") {
  const std::vector<std::string> words{"curl", "http://h/a?b=1&c=2", "a \"b\"", "", "x?"};
  CHECK(words_of("curl http://h/a?b=1&c=2 'a \"b\"' \"\" x\\?\n") == words);
}

TEST_CASE("a curl line becomes the request that curl sends") {
  const Call call = call_of("curl -sIXGET http://localhost:4010/pet?a=b -H 'Accept: text/plain'");
  CHECK(call.request.method == "GET");
  CHECK(call.request.target == "/pet?a=b");
  CHECK(*call.request.headers.find("accept") == "text/plain");
  CHECK(!call.shows_body);
}

TEST_CASE("a curl line with data posts a form, unless it names another type") {
  const Call form = call_of("curl -i http://localhost:4010/pet -d a=1");
  CHECK(form.request.method == "POST");
  CHECK(form.request.body == "a=1");
  CHECK(*form.request.headers.find("content-type") == "application/x-www-form-urlencoded");
  const Call json =
      call_of("curl http://localhost:4010/ -X PUT -H 'content-type: application/json' --data {}");
  CHECK(json.request.method == "PUT");
  CHECK(json.request.headers.joined("content-type") == "application/json");
}

TEST_CASE("a curl line with an option that is not known is refused") {
  CHECK_THROWS_AS(call_of("curl --proxy p http://localhost:4010/"), std::invalid_argument);
}

}  // namespace understudy::tests
