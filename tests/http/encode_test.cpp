#include "http/encode.h"

#include <catch2/catch.hpp>

#include "http/gzip.h"
#include "http/inflate.h"

using namespace understudy;
using http::wants_gzip;

namespace {

const std::string content(5000, 'a');

runtime::Response json(const std::string& body = content) {
  return {200, {{"Content-Type", "application/json; charset=utf-8"}, {"ETag", "\"1\""}}, body};
}

runtime::Response encoded(runtime::Response response, const std::string& accepts = "gzip, deflate, br") {
  http::encode(response, {"GET", "/", {{"Accept-Encoding", accepts}}, "", false});
  return response;
}

bool is_packed(const runtime::Response& response) {
  return response.headers.find("Content-Encoding") != nullptr;
}

}  // namespace

TEST_CASE("gzip is taken by weight") {
  for (const auto* list : {"gzip", "GZip", "deflate, gzip;q=0.5", "x-gzip", "*", "br;q=1.0, *;q=0.1",
                           "gzip; q=0.001", "identity;q=0.5, gzip;q=1.0", "gzip;q=1.000,identity"}) {
    CAPTURE(list);
    CHECK(wants_gzip(list));
  }
  for (const auto* list : {"", "identity", "br", "gzip;q=0", "gzip;q=0.000", "*;q=0", "gzip;q=0, *",
                           "gzip;q=x", "gzip;q=0.2, identity;q=0.8", "notgzip"}) {
    CAPTURE(list);
    CHECK_FALSE(wants_gzip(list));
  }
}

TEST_CASE("a long text is packed for who asks, and says so") {
  const auto response = encoded(json());
  CHECK(*response.headers.find("Content-Encoding") == "gzip");
  CHECK(*response.headers.find("Vary") == "Accept-Encoding");
  CHECK(*response.headers.find("ETag") == "W/\"1\"");
  CHECK(response.body.size() < 200);
  CHECK(http::inflated(response.body, 10'000) == content);
}

TEST_CASE("who does not ask gets the bytes, and caches are told that others may get others") {
  const auto response = encoded(json(), "br");
  CHECK_FALSE(is_packed(response));
  CHECK(response.body == content);
  CHECK(*response.headers.find("Vary") == "Accept-Encoding");
  CHECK(*response.headers.find("ETag") == "\"1\"");
}

TEST_CASE("what is short, packed, partial, without a body or no text stays as it is") {
  CHECK_FALSE(is_packed(encoded(json("short"))));
  CHECK_FALSE(encoded(json("short")).headers.find("Vary"));
  CHECK_FALSE(is_packed(encoded({200, {{"Content-Type", "image/png"}}, content})));
  CHECK_FALSE(is_packed(encoded({200, {}, content})));
  CHECK_FALSE(is_packed(encoded({200, {{"Content-Type", "text/event-stream"}}, content})));
  for (const int status : {204, 206, 304})
    CHECK_FALSE(is_packed(encoded({status, {{"Content-Type", "text/plain"}}, content})));
  auto kept = json();
  kept.headers.add("Cache-Control", "public, no-transform");
  CHECK_FALSE(is_packed(encoded(kept)));
  auto packed = json();
  packed.headers.add("Content-Encoding", "br");
  CHECK(encoded(packed).body == content);
}

TEST_CASE("an answer's own Vary is kept") {
  auto response = json();
  response.headers.add("Vary", "Origin");
  CHECK(*encoded(response).headers.find("Vary") == "Origin, Accept-Encoding");
  response.headers.set("Vary", "*");
  CHECK(*encoded(response).headers.find("Vary") == "*");
}

TEST_CASE("what is packed comes out again, and what is not packed does not") {
  const std::string random = "\x01\x02\xff" + content + std::string(3, '\0');
  CHECK(http::inflated(http::gzip(random), random.size()) == random);
  CHECK(http::inflated(http::gzip(""), 0) == "");
  CHECK(http::inflated(http::gzip(std::string(10'000'000, 'x')), 1000).error().too_long);
  CHECK_FALSE(http::inflated(http::gzip(random).substr(0, 20), 10'000));
  CHECK_FALSE(http::inflated(http::gzip(random) + "x", 10'000));
  CHECK_FALSE(http::inflated("hello", 10'000));
  const std::string zlib("\x78\x9c\x03\0\0\0\0\x01", 8);
  CHECK(http::inflated(zlib, 10) == "");
  CHECK_FALSE(http::inflated(zlib, 10, http::Packing::gzip));
}
