#include <catch2/catch.hpp>
#include <string_view>

#include "mock/admin/guard.h"

using understudy::mock::same_secret;

TEST_CASE("a token is the whole of it, neither its front nor itself again") {
  CHECK(same_secret("tok", "tok"));
  CHECK_FALSE(same_secret("to", "tok"));
  CHECK_FALSE(same_secret("toktok", "tok"));
  CHECK_FALSE(same_secret("tok", "toktok"));
  CHECK_FALSE(same_secret(std::string_view("tok\0", 4), "tok"));
  CHECK_FALSE(same_secret("", "tok"));
  CHECK_FALSE(same_secret("TOK", "tok"));
}
