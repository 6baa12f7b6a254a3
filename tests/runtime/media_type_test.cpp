#include "runtime/media_type.h"

#include <catch2/catch.hpp>

namespace understudy::runtime {
namespace {

std::vector<Media> declared(const std::vector<std::string>& types) {
  std::vector<Media> content;
  for (const std::string& type : types) content.push_back({.type = type});
  return content;
}

std::string chosen(const std::vector<Media>& content, const std::string& accept) {
  const Media* media = negotiate(content, &accept);
  return media == nullptr ? "none" : media->type;
}

std::string matched(const std::vector<Media>& content, const std::string& sent) {
  const auto type = parse_media_type(sent);
  const Media* media = type ? match_content(content, *type) : nullptr;
  return media == nullptr ? "none" : media->type;
}

TEST_CASE("media types are read without case, with their parameters") {
  const auto type = parse_media_type("Multipart/Form-Data; Boundary=\"a;b\\\"c\" ; charset=UTF-8");
  REQUIRE(type);
  CHECK(type->essence() == "multipart/form-data");
  REQUIRE(type->parameter("boundary") != nullptr);
  CHECK(*type->parameter("boundary") == "a;b\"c");
}

TEST_CASE("what is no media type is refused") {
  for (const char* text : {"", "garbage", "/", "a/", "/b", "a b/c", "*/json", "a/b c", ";", "a/\xff"}) {
    INFO(text);
    CHECK(!parse_media_type(text));
  }
}

TEST_CASE("a body's type fits itself before a range, and parameters do not matter") {
  const auto content = declared({"*/*", "application/*", "application/json; charset=utf-8"});
  CHECK(matched(content, "application/json") == "application/json; charset=utf-8");
  CHECK(matched(content, "application/xml") == "application/*");
  CHECK(matched(content, "text/plain") == "*/*");
  CHECK(matched(declared({"application/json"}), "text/json") == "none");
}

TEST_CASE("the answer's type is the one asked for most") {
  const auto content = declared({"application/json", "text/csv", "application/xml"});
  CHECK(chosen(content, "text/csv;q=0.5, application/xml") == "application/xml");
  CHECK(chosen(content, "*/*") == "application/json");
  CHECK(chosen(content, "*/*, application/json;q=0") == "text/csv");
  CHECK(chosen(content, "text/*;q=0.9, */*;q=0.1") == "text/csv");
  CHECK(chosen(content, "image/png") == "none");
  CHECK(negotiate(content, nullptr) == content.data());
}

TEST_CASE("an Accept header that cannot be read counts as not said") {
  const auto content = declared({"application/json"});
  for (const char* text : {"garbage", "", ",,,;;;", "text/plain;q=banana", "\"", "a/b;q=2"}) {
    INFO(text);
    CHECK(chosen(content, text) == "application/json");
  }
}

TEST_CASE("JSON is told by its name or its ending") {
  CHECK(is_json(*parse_media_type("application/json")));
  CHECK(is_json(*parse_media_type("application/problem+json; charset=utf-8")));
  CHECK(!is_json(*parse_media_type("application/jsonl")));
}

}  // namespace
}  // namespace understudy::runtime
