#include <catch2/catch.hpp>

#include "runtime/body.h"
#include "runtime/check/pattern.h"

namespace understudy::runtime {
namespace {

const Shape form{.object = true, .rest = {{.array = true, .items = {{.string = true}}}}};

/// What is wrong with a body; empty where it is read.
std::string fault_of(const std::string& type, const std::string& body, const Shape& shape = form) {
  const Media media{.type = type, .shape = shape};
  const auto value = decode_body(body, *parse_media_type(type), media);
  return value ? std::string() : value.error().message;
}

std::string repeated(const std::string& part, std::size_t times) {
  std::string text;
  for (std::size_t time = 0; time < times; ++time) text += part;
  return text;
}

}  // namespace

TEST_CASE("a form has two thousand fields and no more") {
  const std::string type = "application/x-www-form-urlencoded";
  CHECK(fault_of(type, repeated("a=b&", 1'999) + "a=b").empty());
  CHECK(fault_of(type, repeated("a=b&", 2'000) + "a=b") == "the form has too many fields");
}

TEST_CASE("a multipart body has ten thousand parts and no more") {
  const std::string part = "--X\r\nContent-Disposition: form-data; name=\"n\"\r\n\r\n1\r\n";
  const std::string type = "multipart/form-data; boundary=X";
  CHECK(fault_of(type, repeated(part, 10'000) + "--X--").empty());
  CHECK(fault_of(type, repeated(part, 10'001) + "--X--") == "the multipart body has too many parts");
}

TEST_CASE("bodies are nested so deep and no deeper") {
  CHECK(fault_of("application/json", repeated("[", 256) + repeated("]", 256)).empty());
  CHECK(fault_of("application/json", repeated("[", 257) + repeated("]", 257)) ==
        "nested deeper than 256 levels");
  CHECK_FALSE(fault_of("application/xml", repeated("<a>", 100'000) + repeated("</a>", 100'000)).empty());
}

TEST_CASE("a match that would take forever is given up, and a long text is not begun with") {
  const auto pattern = Pattern::compile("^(?=(a+)+$)");
  REQUIRE(pattern);
  CHECK(pattern->matches(std::string(40, 'a') + "!") == Pattern::Answer::too_costly);
  CHECK(pattern->matches(std::string(256 * 1024 + 1, 'a')) == Pattern::Answer::too_costly);
  CHECK(pattern->matches("aaa") == Pattern::Answer::yes);
}

}  // namespace understudy::runtime
