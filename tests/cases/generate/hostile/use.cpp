// What a team includes besides, with its macros.
#include <complex.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

#include <cassert>
#include <catch2/catch.hpp>
#include <cstddef>
#include <limits>

#include "hostile/handlers.h"
#include "hostile/models.h"

namespace hostile {
namespace {

using namespace std::string_literals;

TEST_CASE("texts that would turn, end or cut a line of C++ come back as they were") {
  CHECK(to_string(Text::a_u202e_b) == "a\u202Eb");
  CHECK(text_from_string("a\0b"s) == Text::a_b);
  for (const char* text : {"*/", "?\?/", "\\", "R\"json(", ")json\"", "\x7F", "\u2066"}) {
    CAPTURE(text);
    REQUIRE(text_from_string(text));
    CHECK(to_string(*text_from_string(text)) == text);
  }
}

TEST_CASE("a default is said where the member's type holds it") {
  const Defaults none;
  CHECK(none.text_or_default() == "a\0b"s);
  CHECK(none.turned_or_default() == "a\u202Eb");
  CHECK(none.least_or_default() == INT64_MIN);
  CHECK(none.most_or_default() == UINT64_MAX);
  CHECK(none.vast_or_default() == 1e40);
  CHECK(none.exact_or_default().number().text() == "0.1234567890123456789012345");
  CHECK(none.nearest_or_default() == 1e40);
  CHECK(none.beyond_or_default() == std::numeric_limits<double>::max());
}

template <typename T>
concept knows_defaults_that_do_not_fit = requires(T value) { value.too_large_or_default(); } ||
                                         requires(T value) { value.no_integer_or_default(); } ||
                                         requires(T value) { value.no_boolean_or_default(); } ||
                                         requires(T value) { value.no_color_or_default(); };

TEST_CASE("a default that the member's type does not hold is left out") {
  CHECK_FALSE(knows_defaults_that_do_not_fit<Defaults>);
}

TEST_CASE("macros of other headers leave names alone") {
  Macros all;
  all.stdin_ = "a";
  all.unix_ = "b";
  all.minor_ = "c";
  all.offsetof_ = "d";
  all.st_mtime_ = "e";
  all.signals_ = "f";
  CHECK(*parse_macros(to_json(all)) == all);
  RequestOperation::Request request;
  request.path.major_ = 1;
  CHECK(request.path.major_ == 1);
  CHECK(std::variant_size_v<ResponseOperation::Response> == 2);
}

TEST_CASE("types whose names differ in case only have functions of their own") {
  CHECK(to_string(AB::x) == "x");
  CHECK(ab_from_string("x") == AB::x);
  CHECK(ab2_from_string("y") == Ab2::y);
}

TEST_CASE("a discriminator that names no branch decides nothing") {
  CHECK(parse_untold(R"({"t":"a","x":1})"));
  CHECK_FALSE(parse_untold(R"({"t":"b","z":"c"})"));
}

}  // namespace
}  // namespace hostile
