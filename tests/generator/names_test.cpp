#include "generator/lower/names.h"

#include <catch2/catch.hpp>

#include "generator/generate.h"

namespace understudy::generator {
namespace {

TEST_CASE("members are named in snake_case, whatever the document's habit") {
  CHECK(snake_case("displayName") == "display_name");
  CHECK(snake_case("display-name") == "display_name");
  CHECK(snake_case("HTTPServer") == "http_server");
  CHECK(snake_case("page[number]") == "page_number");
  CHECK(snake_case("x-request-id") == "x_request_id");
  CHECK(snake_case("_links") == "links");
  CHECK(snake_case("org.acme.Thing") == "org_acme_thing");
}

TEST_CASE("types are named in UpperCamel") {
  CHECK(upper_camel("links-create-request") == "LinksCreateRequest");
  CHECK(upper_camel("HTTPValidationError") == "HttpValidationError");
  CHECK(upper_camel("v3.Execution") == "V3Execution");
  CHECK(upper_camel("a_1_2") == "A1_2");
}

TEST_CASE("what C++ cannot begin a name with gets a letter in front") {
  CHECK(snake_case("3d") == "v3d");
  CHECK(upper_camel("3d") == "V3d");
  CHECK(snake_case("") == "empty");
  CHECK(snake_case("\x01") == "empty");
  CHECK(snake_case("+1") == "plus_1");
  CHECK(snake_case("-1") == "minus_1");
}

TEST_CASE("signs are spelt where nothing else names a value, or where they stand before it") {
  CHECK(snake_case("*") == "star");
  CHECK(snake_case(">=") == "greater_equal");
  CHECK(snake_case(" ") == "space");
  CHECK(upper_camel("_") == "Underscore");
  CHECK(snake_case("<5") == "less_5");
  CHECK(snake_case("-created_at") == "minus_created_at");
  CHECK(snake_case("$ref") == "ref");
  CHECK(snake_case("a+b") == "a_b");
}

TEST_CASE("names whose snake_case is the same are numbered, in each the same way") {
  Names names;
  CHECK(names.claim_camel("a-b") == "AB");
  CHECK(names.claim_camel("ab") == "Ab2");
  CHECK(names.claim_camel("ab") == "Ab3");
  CHECK(names.claim_camel("Ab 3") == "Ab32");
}

TEST_CASE("letters beyond ASCII are spelt by their code point") {
  CHECK(snake_case("caf\u00e9") == "caf_u00e9");
  CHECK(snake_case("\u4e2d") == "u4e2d");
  CHECK(snake_case("\U0001F600") == "u1f600");
  CHECK(snake_case("\xC3") == "empty");
}

TEST_CASE("keywords and the names that generated code uses itself get a trailing underscore") {
  CHECK(safe_name("class") == "class_");
  CHECK(safe_name("json") == "json_");
  CHECK(safe_name("std") == "std_");
  CHECK(safe_name("classes") == "classes");
  CHECK(safe_name("st_mtime") == "st_mtime_");
  CHECK(safe_name("signals") == "signals_");
}

TEST_CASE("a namespace gets out of the way of what the C library declares") {
  CHECK(name_for("specs/time.yaml") == "time_");
  CHECK(name_for("specs/timetable.yaml") == "timetable");
  CHECK(folder_of("acme::pets::v1") == "acme_pets_v1");
}

TEST_CASE("a namespace that is asked for has to be one") {
  CHECK_FALSE(fault_of_namespace("pets"));
  CHECK_FALSE(fault_of_namespace("acme::PetStore::v1"));
  CHECK_FALSE(fault_of_namespace("acme::time"));
  for (const auto* name : {"", "::acme", "acme::", "a::::b", "1st", "a-b", "a b", "a:b", "class", "acme::int",
                           "time", "understudy", "_a", "a__b"}) {
    INFO(name);
    CHECK(fault_of_namespace(name));
  }
}

TEST_CASE("names that collide are numbered in the order of the document") {
  Names names;
  CHECK(names.claim_snake("fooBar") == "foo_bar");
  CHECK(names.claim_snake("foo-bar") == "foo_bar_2");
  CHECK(names.claim_snake("foo_bar_2") == "foo_bar_2_2");
  CHECK(names.claim_camel("pet") == "Pet");
  CHECK(names.claim_camel("Pet") == "Pet2");
}

TEST_CASE("an API is named after its file") {
  CHECK(name_for("specs/mechamental-actions.yaml") == "mechamental_actions");
  CHECK(name_for("/tmp/3D Models.v2.json") == "v3_d_models_v2");
  CHECK(name_for("namespace.yaml") == "namespace_");
}

}  // namespace
}  // namespace understudy::generator
