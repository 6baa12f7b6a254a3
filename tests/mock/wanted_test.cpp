#include "mock/errors/wanted.h"

#include <catch2/catch.hpp>

#include "json/parse.h"

namespace understudy::mock {

namespace {

/// A template that has been read; it has to be sound.
Template template_of(std::string_view text) {
  Faults faults;
  Template part = parse_template(json::parse_trusted(text), "#", faults);
  REQUIRE(faults.empty());
  return part;
}

bool wants(std::string_view text, std::string_view name) {
  Wanted wanted;
  wanted.add(template_of(text));
  return wanted.has(name);
}

}  // namespace

TEST_CASE("a member of a violation is wanted where a placeholder names it, in whatever form") {
  CHECK(wants(R"("{field}")", "field"));
  CHECK(wants(R"("at {pointer|tail}: {message}")", "pointer"));
  CHECK(wants(R"({"a": [{"$first": ["{type}", {"$when": "{found}", "$then": 1}]}]})", "found"));
  CHECK(wants(R"({"$each": "{violations}", "$item": {"at": "{loc}"}})", "loc"));
  CHECK(wants(R"({"$each": "{violations}", "$item": "{each.holder}"})", "holder"));
  CHECK(wants(R"("{violations.0.keyword}")", "keyword"));
}

TEST_CASE("a member is not wanted where no placeholder names it") {
  CHECK_FALSE(wants(R"("{field}")", "found"));
  CHECK_FALSE(wants(R"({"$each": "{violations}", "$item": "{field}"})", "found"));
  CHECK_FALSE(wants(R"("{violations.0.keyword}")", "found"));
}

TEST_CASE("all members are wanted where a placeholder stands for a whole violation") {
  CHECK(wants(R"("{violations}")", "found"));
  CHECK(wants(R"("{violations.0}")", "found"));
  CHECK(wants(R"({"$each": "{violations}", "$item": "{each}"})", "found"));
  CHECK(wants(R"({"$each": "{list}", "$item": {"all": "{violations}"}})", "found"));
}

}  // namespace understudy::mock
