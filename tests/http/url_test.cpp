#include "http/url.h"

#include <catch2/catch.hpp>

#include "http/inflate.h"

using namespace understudy;

TEST_CASE("a URL is taken apart") {
  CHECK(http::read_url("http://h") == http::Url{false, "h", 80});
  CHECK(http::read_url("HTTPS://h:8443/v1/?a=b#c") == http::Url{true, "h", 8443, "/v1/", "?a=b"});
  CHECK(http::read_url("http://[::1]:9/x") == http::Url{false, "::1", 9, "/x"});
  CHECK(http::read_url("http://[::1]") == http::Url{false, "::1", 80});
  CHECK(http::authority({true, "h", 443}) == "h");
  CHECK(http::authority({true, "::1", 80}) == "[::1]:80");
}

TEST_CASE("what is no URL of a server is refused") {
  for (const char* text : {"",
                           "h",
                           "//h",
                           "ftp://h",
                           "file:///etc/passwd",
                           "http://",
                           "http:///x",
                           "http://:80",
                           "http://h:",
                           "http://h:0",
                           "http://h:65536",
                           "http://h:x",
                           "http://h:1:2",
                           "http://[::1",
                           "http://[::1]x",
                           "http://u:p@h",
                           "http://h@else",
                           "http://h/a b",
                           "http://h\\@else/",
                           "http://h\r\nX: y",
                           "unix:///run/x"}) {
    INFO(text);
    CHECK(!http::read_url(text));
  }
}

TEST_CASE("gzip is read, whole and within its limit") {
  // printf 'hello hello hello' | gzip -n | xxd -p
  const std::string zipped(
      "\x1f\x8b\x08\0\0\0\0\0\0\x03\xcb\x48\xcd\xc9\xc9\x57\xc8\x40\x90\0\x80\x88\xf9\xe5\x11\0\0\0", 28);
  CHECK(http::inflated("no gzip at all", 100).error().why == "is no gzip");
  CHECK(http::inflated("", 100).error().why == "ends too early");
  const auto whole = http::inflated(zipped, 100);
  INFO((whole ? *whole : whole.error().why));
  CHECK(whole == "hello hello hello");
  CHECK(http::inflated(zipped + zipped, 100)->size() == 34);
  CHECK(http::inflated(zipped.substr(0, 15), 100).error().why == "ends too early");
  CHECK(http::inflated(zipped, 16).error().why == "holds more than 16 bytes");
}
