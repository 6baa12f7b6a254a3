#include <catch2/catch.hpp>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "mock/mock.h"
#include "mock/protobuf/frame.h"
#include "tests/mock/case_file.h"
#include "tests/mock/producers.h"

namespace understudy::tests {

namespace {

/// What Debian's protoc makes of a message that was written to a file.
std::string raw_fields(const std::string& message) {
  const std::filesystem::path folder = std::filesystem::temp_directory_path();
  const std::string in = (folder / "understudy_message.bin").string();
  const std::string out = (folder / "understudy_message.txt").string();
  std::ofstream(in, std::ios::binary) << message;
  const std::string command = "protoc --decode_raw < '" + in + "' > '" + out + "' 2>/dev/null";
  if (std::system(command.c_str()) != 0) return "protoc failed";
  std::ostringstream text;
  text << std::ifstream(out).rdbuf();
  return text.str();
}

}  // namespace

TEST_CASE("protoc reads the messages of the mock") {
  if (std::system("command -v protoc > /dev/null 2>&1") != 0) {
    WARN("protoc is not installed (Debian's protobuf-compiler): the bytes are checked by hand only");
    return;
  }
  std::vector<mock::Served> served;
  served.push_back({interpreted("specs/zitadel-executions.yaml")});
  const mock::Mock mock(std::move(served));
  const runtime::Response response = mock.answer(
      request_of("PUT /v3alpha/executions\nAuthorization: Bearer a\nContent-Type: application/json\n"
                 "Accept: application/grpc-web+proto\nPrefer: code=200\n\n{\"condition\":{}}"));
  const auto message = mock::unframe(response.body);
  REQUIRE(message);
  CHECK(raw_fields(std::string(*message)) ==
        "2 {\n  1: 2\n  2 {\n    1: 1719322539\n    2: 391000000\n  }\n  3: \"69629023906488334\"\n}\n");
}

}  // namespace understudy::tests
