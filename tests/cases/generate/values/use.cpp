#include <catch2/catch.hpp>

#include "values/models.h"

namespace values {
namespace {

TEST_CASE("an enum of texts, numbers and booleans is one type") {
  CHECK(parse_mixed("1")->get() == Mixed::v1);
  CHECK(parse_mixed("1.0")->get() == Mixed::v1);
  CHECK(parse_mixed(R"("1")")->get() == Mixed::v1_2);
  CHECK(parse_mixed("1.5")->get() == Mixed::v1_5);
  CHECK(parse_mixed("true")->get() == Mixed::true_);
  CHECK(parse_mixed("null")->is_null());
  CHECK_FALSE(parse_mixed("2"));
  for (const char* text : {"1", "\"one\"", "1.5", "true", "\"1\"", "-9223372036854775808"})
    CHECK(runtime::write_json(*parse_mixed(text)) == text);
}

TEST_CASE("a constant holds its value from the start") {
  CHECK(to_json(Holder{.mixed = Mixed::one, .level = Level::high}) ==
        R"({"mixed":"one","kind":"holder","version":3,"on":true,"share":0.25,"level":"high"})");
  CHECK(Holder{}.maybe_or_default() == HolderMaybe::v1);
}

TEST_CASE("values that the type beside them rules out are no enumerators") {
  CHECK(to_string(HolderTyped::a) == "a");
  CHECK_FALSE(parse_holder(
      R"({"mixed":1,"kind":"holder","version":3,"on":true,"share":0.25,"level":"x","typed":1})"));
}

TEST_CASE("branches that say a value each are an enum, numbers by their titles") {
  CHECK(parse_channel("2") == Channel::guild_voice);
  CHECK(encode(Channel::guild_text) == json::Value(0));
  CHECK_FALSE(parse_channel("1"));
  CHECK(parse_state(R"("sent")")->get() == State::sent);
  CHECK(parse_state("null")->is_null());
}

TEST_CASE("an extensible enum knows its values and keeps the others") {
  const auto known = parse_level(R"("low")");
  CHECK(known->known() == Level::low);
  CHECK(*known == Level::low);
  const auto other = parse_level(R"("extreme")");
  REQUIRE(other);
  CHECK_FALSE(other->known());
  CHECK(other->text() == "extreme");
  CHECK(runtime::write_json(*other) == R"("extreme")");
  CHECK(*other == runtime::Open<Level>::from_text("extreme"));
  CHECK(runtime::Open<Level>::from_text("low") == *known);
  CHECK(Palette{}.level_or_default() == Level::high);
  CHECK_FALSE(parse_level("1"));
}

TEST_CASE("an enum that is open by our switch refuses in a check and keeps without one") {
  CHECK_FALSE(parse_color(R"("blue")"));
  runtime::Report report(runtime::Direction::response);
  Palette palette;
  REQUIRE(decode(json::Object{{"first", "blue"}}, runtime::Path(), report, palette));
  CHECK(palette.first->text() == "blue");
  CHECK(to_json(palette) == R"({"first":"blue"})");
}

TEST_CASE("schemas that say little let everything through unharmed") {
  for (const char* text : {"null", "[1,{}]", R"({"b":1,"a":2})", "1180591620717411303424.5"}) {
    CHECK(runtime::write_json(*parse_anything(text)) == text);
    CHECK(runtime::write_json(*parse_everything(text)) == text);
  }
  CHECK(to_json(*parse_shapes(R"({"no":1,"any":null,"either":null})")) ==
        R"({"no":1,"any":null,"either":null})");
  CHECK_FALSE(parse_shapes(R"({"never":1})"));
  CHECK_FALSE(parse_shapes(R"({"no":"x"})"));
  CHECK_FALSE(parse_shapes(R"({"either":"x"})"));
}

}  // namespace
}  // namespace values
