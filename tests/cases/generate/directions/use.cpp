#include <catch2/catch.hpp>
#include <type_traits>

#include "directions/handlers.h"
#include "directions/models.h"

namespace directions {
namespace {

template <typename T>
concept has_id = requires(T user) { user.id; };
template <typename T>
concept has_password = requires(T user) { user.password; };

TEST_CASE("a type for requests and one for responses, each with its own members") {
  STATIC_REQUIRE(has_id<UserRead>);
  STATIC_REQUIRE_FALSE(has_password<UserRead>);
  STATIC_REQUIRE(has_password<UserWrite>);
  STATIC_REQUIRE_FALSE(has_id<UserWrite>);
  STATIC_REQUIRE(std::is_same_v<decltype(UserRead::id), Id>);
  STATIC_REQUIRE(std::is_same_v<decltype(UserWrite::password), std::string>);
}

TEST_CASE("handlers take the one and answer with the other") {
  STATIC_REQUIRE(std::is_same_v<decltype(CreateUser::Request::body), UserWrite>);
  STATIC_REQUIRE(std::is_same_v<decltype(CreateUser::Created::body), UserRead>);
  STATIC_REQUIRE(std::is_same_v<decltype(CreateUser::Ok::body), TeamRead>);
}

TEST_CASE("the difference goes through lists, references, allOf, oneOf and inline objects") {
  STATIC_REQUIRE(std::is_same_v<decltype(TeamRead::members), std::vector<UserRead>>);
  STATIC_REQUIRE(std::is_same_v<decltype(TeamWrite::lead), std::optional<UserWrite>>);
  STATIC_REQUIRE(std::is_same_v<decltype(UserRead::address), std::optional<UserReadAddress>>);
  STATIC_REQUIRE(has_password<AdminWrite>);
  STATIC_REQUIRE_FALSE(has_password<AdminRead>);
  const auto actor = parse_actor_write(R"({"name":"Ada","password":"x","level":2})");
  REQUIRE(actor);
  CHECK(std::get<AdminWrite>(actor->value).password == "x");
}

TEST_CASE("what no message marks keeps one type") {
  STATIC_REQUIRE(std::is_same_v<decltype(Plain::names), std::optional<Names>>);
}

TEST_CASE("each side asks for what is required of it") {
  const auto wrong = parse_user_read(R"({"name":"Ada"})");
  REQUIRE_FALSE(wrong);
  CHECK(wrong.error().size() == 1);
  CHECK(wrong.error().front().expected == "id");
  CHECK(parse_user_read(R"({"id":"u1","name":"Ada"})")->id == "u1");
  CHECK(parse_user_write(R"({"name":"Ada"})").error().front().expected == "password");
  CHECK(parse_user_write(R"({"name":"Ada","password":"x"})")->password == "x");
}

TEST_CASE(
    "a member that came the wrong way is kept, also where nothing else may stand beside the named ones") {
  const std::string user = R"({"id":"u1","name":"Ada","password":"x"})";
  CHECK(to_json(*parse_user_write(user)) == user);
  CHECK(to_json(*parse_closed_write(R"({"made":"now","a":"b"})")) == R"({"made":"now","a":"b"})");
  CHECK(to_json(*parse_typed_write(R"({"made":"now","a":1})")) == R"({"made":"now","a":1})");
  CHECK(*parse_typed_read(R"({"made":"now","a":1})")->additional.find("a") == 1);
}

}  // namespace
}  // namespace directions
