#include "redis/address.h"

#include <catch2/catch.hpp>

namespace understudy::redis {

TEST_CASE("an address names a host, and a port and a database where they are other ones") {
  CHECK(read_address("redis://127.0.0.1:6379")->text() == "redis://127.0.0.1:6379");
  CHECK(read_address("redis://cache/")->text() == "redis://cache:6379");
  CHECK(read_address("redis://cache:7000/2")->text() == "redis://cache:7000/2");
  CHECK(read_address("redis://[::1]:7000")->host == "::1");
  CHECK(read_address("redis://[::1]")->text() == "redis://[::1]:6379");
}

TEST_CASE("what is no address is refused") {
  for (const char* text : {"redis://", "redis://:1", "redis://a:b", "redis://a:70000", "redis://a/b",
                           "redis://a:1/2/3", "http://a", "redis://u:p@a:1", "memory"}) {
    CAPTURE(text);
    CHECK_FALSE(read_address(text));
  }
}

}  // namespace understudy::redis
