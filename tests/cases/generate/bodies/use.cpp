#include <catch2/catch.hpp>

#include "bodies/api.h"
#include "bodies/handlers.h"
#include "json/parse.h"
#include "json/write.h"
#include "openapi/load.h"
#include "runtime/body.h"
#include "runtime/encode_body.h"
#include "runtime/write_only.h"
#include "tests/generated/same_table.h"
#include "validator/interpret.h"

namespace bodies {
namespace {

using understudy::json::Object;
using understudy::json::write;
namespace runtime = understudy::runtime;

TEST_CASE("the compiled table says of bodies what the interpreted one does") {
  namespace openapi = understudy::openapi;
  const openapi::Loaded loaded =
      openapi::load(std::string(UNDERSTUDY_SOURCE_DIR) + "/tests/cases/generate/bodies/spec.yaml");
  REQUIRE(loaded.document);
  understudy::tests::compare_tables(
      api(), understudy::validator::interpret(std::make_shared<const openapi::Document>(*loaded.document)));
}

TEST_CASE("XML is read and written by a compiled table, in a schema inside of itself") {
  const runtime::Api table = api();
  const runtime::Media& xml = table.operations.front().body->content.front();
  const std::string text =
      R"(<user id="1"><s:fullName xmlns:s="http://example.com/sample">Ann</s:fullName><password>p</password>)"
      R"(<friends><user id="2"><friends><user id="3"></user></friends></user></friends></user>)";
  const auto value = runtime::decode_body(text, *runtime::parse_media_type(xml.type), xml);
  REQUIRE(value);
  CHECK(write(*value) == R"({"id":1,"name":"Ann","password":"p","friends":[{"id":2,"friends":[{"id":3}]}]})");
  const auto body = runtime::encode_body(*value, xml);
  REQUIRE(body);
  CHECK(*runtime::decode_body(body->bytes, *runtime::parse_media_type(xml.type), xml) == *value);
}

TEST_CASE("a compiled table knows what never leaves in a response") {
  const runtime::Api table = api();
  const runtime::ResponseSpec& ok = table.operations.front().responses.front();
  const auto value = understudy::json::parse(
      R"({"name":"a","password":"p","friends":[{"password":"p"}],"keys":{"x":{"pin":1,"pan":2}}})");
  CHECK(write(runtime::without_write_only(table, ok.content[0], *value)) ==
        R"({"name":"a","friends":[{}],"keys":{"x":{"pan":2}}})");
  const understudy::json::Value list = understudy::json::Array{*value};
  CHECK(write(runtime::without_write_only(table, ok.content[1], list)) ==
        R"([{"name":"a","friends":[{}],"keys":{"x":{"pan":2}}}])");
}

TEST_CASE("a body of one schema or another is a union of both") {
  AddUserBody body;
  runtime::Report report(runtime::Direction::request);
  const auto user = understudy::json::parse(R"({"name":"Ann","password":"p"})");
  REQUIRE(decode(*user, runtime::Path(), report, body));
  CHECK(std::get<UserWrite>(body.value).name == "Ann");
  const auto form = understudy::json::parse(R"({"photo":"bytes","user":{"name":"Ann","password":"p"}})");
  REQUIRE(decode(*form, runtime::Path(), report, body));
  CHECK(std::get<AddUserBodyFormData>(body.value).photo == "bytes");
  CHECK(encode(body) == *form);
}

}  // namespace
}  // namespace bodies
