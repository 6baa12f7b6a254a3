#include <catch2/catch.hpp>

#include "json/parse.h"
#include "json/write.h"
#include "mock/protobuf/decode.h"
#include "mock/protobuf/encode.h"
#include "mock/protobuf/frame.h"
#include "tests/mock/case_file.h"

namespace understudy::mock {

namespace {

using tests::bytes_of_hex;
using tests::hex_of_bytes;

/// ZITADEL's messages that matter here: 0 the response, 1 its details, 2 everything else there is.
runtime::Api table() {
  runtime::Api api;
  api.protobuf = {
      {{.member = "details", .number = 2, .type = "message", .message = 1}},
      {{.member = "sequence", .number = 1, .type = "uint64"},
       {.member = "changeDate", .number = 2, .type = "timestamp"},
       {.member = "resourceOwner", .number = 3, .type = "string"}},
      {{.member = "flag", .number = 1, .type = "bool"},
       {.member = "small", .number = 2, .type = "int32"},
       {.member = "big", .number = 3, .type = "int64"},
       {.member = "ratio", .number = 4, .type = "double"},
       {.member = "numbers", .number = 5, .type = "int32", .repeated = true},
       {.member = "words", .number = 6, .type = "string", .repeated = true},
       {.member = "inner", .number = 7, .type = "message", .message = 2},
       {.member = "anything", .number = 8, .type = "any", .packed = {{"type.example/details", 1}}}},
  };
  return api;
}

std::string encoded(std::size_t message, std::string_view text) {
  const auto bytes = encode_protobuf(table(), message, json::parse_trusted(text));
  return bytes ? hex_of_bytes(*bytes) : bytes.error();
}

std::string decoded(std::size_t message, const std::string& hex) {
  const runtime::Api api = table();
  const auto value = decode_protobuf({api, message}, bytes_of_hex(hex));
  return value ? json::write(*value) : value.error();
}

const std::string documented = "12230802120c08ab8febb30610c0dfb8ba011a113639363239303233393036343838333334";
const std::string documented_json =
    R"({"details":{"sequence":"2","changeDate":"2024-06-25T13:35:39.391Z","resourceOwner":"69629023906488334"}})";

}  // namespace

TEST_CASE("the documented sample becomes the documented 37 bytes, and back") {
  CHECK(encoded(0, documented_json) == documented);
  CHECK(decoded(0, documented) == documented_json);
}

TEST_CASE("zeros do not travel, empty messages do") {
  CHECK(encoded(2, R"({"flag":false,"small":0,"big":0,"ratio":0,"words":[],"inner":{}})") == "3a00");
  CHECK(decoded(2, "3a00") == R"({"inner":{}})");
  CHECK(encoded(2, R"({"words":["","a"]})") == "3200320161");
}

TEST_CASE("numbers travel by their types") {
  CHECK(encoded(2, R"({"small":-1})") == "10ffffffffffffffffff01");
  CHECK(decoded(2, "10ffffffffffffffffff01") == R"({"small":-1})");
  CHECK(encoded(2, R"({"big":"-9223372036854775808"})") == "1880808080808080808001");
  CHECK(decoded(2, "1880808080808080808001") == R"({"big":"-9223372036854775808"})");
  CHECK(encoded(2, R"({"ratio":1.5})") == "21000000000000f83f");
  CHECK(encoded(2, R"({"numbers":[1,300]})") == "2a0301ac02");
  CHECK(decoded(2, "2a0301ac02") == R"({"numbers":[1,300]})");
  CHECK(decoded(2, "280128ac02") == R"({"numbers":[1,300]})");
  CHECK(encoded(1, R"({"sequence":"18446744073709551615"})") == "08ffffffffffffffffff01");
}

TEST_CASE("what does not fit its field is told") {
  CHECK(encoded(2, R"({"small":2147483648})") == "the member small does not fit the type int32");
  CHECK(encoded(2, R"({"flag":"yes"})") == "the member flag does not fit the type bool");
  CHECK(encoded(1, R"({"sequence":"-1"})") == "the member sequence does not fit the type uint64");
  CHECK(encoded(1, R"({"changeDate":"yesterday"})") ==
        "the member changeDate does not fit the type timestamp");
  CHECK(encoded(2, R"({"words":"a"})") == "the member words does not fit the type string");
  CHECK(encoded(2, R"([])") == "a message has to be an object");
}

TEST_CASE("an any carries the message that its type names, others their type alone") {
  CHECK(encoded(2, R"({"anything":{"@type":"type.example/details","sequence":"2"}})") ==
        "421a0a14747970652e6578616d706c652f64657461696c7312020802");
  CHECK(decoded(2, "421a0a14747970652e6578616d706c652f64657461696c7312020802") ==
        R"({"anything":{"@type":"type.example/details","sequence":"2"}})");
  CHECK(encoded(2, R"({"anything":{"@type":"other","a":1}})") == "42070a056f74686572");
}

TEST_CASE("unknown fields are skipped, and a message that comes twice is merged") {
  CHECK(decoded(2, "f80601 fa0603616263 0801") == R"({"flag":true})");
  CHECK(decoded(2, "3a020801 3a021005") == R"({"inner":{"flag":true,"small":5}})");
}

TEST_CASE("broken bytes are told, never followed") {
  CHECK(decoded(2, "08") == "field 1 (flag) is no well-formed varint");
  CHECK(decoded(2, "08ffffffffffffffffffff01") == "field 1 (flag) is no well-formed varint");
  CHECK(decoded(2, "0a0161") == "field 1 (flag) has the wrong wire type");
  CHECK(decoded(2, "3205616263") == "field 6 (words) is cut off");
  CHECK(decoded(2, "3201ff") == "field 6 (words) is not UTF-8");
  CHECK(decoded(2, "00") == "a field's tag is broken");
  CHECK(decoded(2, "7b") == "field 15 is cut off or a group");
  std::string deep;
  for (int depth = 0; depth < 200; ++depth) {
    std::string outer = "\x3a";
    for (std::size_t size = deep.size(); true; size >>= 7) {
      outer += static_cast<char>((size & 0x7F) | (size > 0x7F ? 0x80 : 0));
      if (size <= 0x7F) break;
    }
    deep = outer + deep;
  }
  CHECK(decoded(2, hex_of_bytes(deep)) == "the message is nested too deeply");
}

TEST_CASE("a frame holds one message, and says what is wrong with it") {
  const auto told = [](const std::string& hex) {
    const std::string body = bytes_of_hex(hex);
    const auto message = unframe(body);
    return message ? "message " + hex_of_bytes(std::string(*message)) : message.error();
  };
  CHECK(told("0000000002 0801") == "message 0801");
  CHECK(told("0000000000") == "message ");
  CHECK(told("0000000002 0801 8000000000") == "message 0801");
  CHECK(told("00000000") == "a frame's header is cut off");
  CHECK(told("00ffffffff 08") == "a frame promises 4294967295 bytes and has 1");
  CHECK(told("0100000000") == "the flag 1 of a frame is not supported; allowed are 0 and 128");
  CHECK(told("0000000000 0000000000") == "there are two messages where one is allowed");
  CHECK(told("8000000000") == "there is no frame with a message");
  CHECK(told("") == "there is no frame with a message");
}

TEST_CASE("trailers carry gRPC's status and its words") {
  CHECK(frame("", 0, "") == std::string("\0\0\0\0\0\x80\0\0\0\x0fgrpc-status:0\r\n", 25));
  CHECK(frame("", 5, "no such\nthing 100%")
            .ends_with("grpc-status:5\r\ngrpc-message:no such%0Athing 100%25\r\n"));
}

}  // namespace understudy::mock
