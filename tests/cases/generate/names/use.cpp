#include <catch2/catch.hpp>

#include "names/handlers.h"
#include "names/models.h"

namespace names {
namespace {

TEST_CASE("every name of a document finds its way into C++ and back to the wire") {
  Keywords all;
  all.class_ = "a";
  all.namespace_ = "b";
  all.std_ = "c";
  all.json_ = json::Value(1);
  all.runtime_ = json::Object{};
  all.additional_2 = "d";
  all.v3d = true;
  all.empty = 7;
  all.caf_u00e9 = "e";
  all.display_name = "f";
  all.display_name_2 = "g";
  all.a_b_c = "h";
  all.size = KeywordsSize::v3d;
  all.additional.set("more", 1);
  CHECK(to_json(all) ==
        "{\"class\":\"a\",\"namespace\":\"b\",\"std\":\"c\",\"json\":1,\"runtime\":{},\"additional\":\"d\","
        "\"3d\":true,\"\":7,"
        "\"caf\u00e9\":\"e\",\"displayName\":\"f\",\"display_name\":\"g\",\"a\\\"b\\\\c\\n\":\"h\",\"size\":"
        "\"3d\",\"more\":1}");
  CHECK(*parse_keywords(to_json(all)) == all);
}

TEST_CASE("enumerators have names of their own") {
  CHECK(to_string(KeywordsSize::empty).empty());
  CHECK(to_string(KeywordsSize::class_) == "class");
  CHECK(to_string(KeywordsSize::s_2) == "S");
  CHECK(to_string(KeywordsSize::u00e9) == "\u00e9");
  CHECK(to_string(KeywordsSize::plus_1) == "+1");
  CHECK(to_string(KeywordsSize::minus_1) == "-1");
}

TEST_CASE("what C++ needs itself is numbered out of the way") {
  const Decode::Ok ok{.body = Response{.body = "text"}};
  CHECK(ok.body.body == "text");
  const Response2 text = "plain";
  CHECK(text == "plain");
  CHECK(Handlers2{.status = "on"}.status == "on");
  Decode::Request request;
  request.query.class_ = "a";
  request.query.page_number = 1;
  request.query.request = "b";
  CHECK(request.query.page_number == 1);
}

}  // namespace
}  // namespace names
