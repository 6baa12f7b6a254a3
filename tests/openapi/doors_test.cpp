#include <catch2/catch.hpp>
#include <filesystem>
#include <vector>

#include "tests/openapi/in_memory.h"

namespace understudy::openapi {
namespace {

/// What was asked for beside the document itself, and what the document's faults say.
struct Asked {
  std::vector<std::string> paths;
  std::string messages;
};

/// Reads a document whose one reference is this, from a folder below the working folder.
Asked follow(const std::string& reference, const LoadOptions& options = {}) {
  Asked asked;
  const std::string text =
      "openapi: 3.1.0\ninfo: {title: T, version: '1'}\ncomponents: {schemas: {A: {$ref: '" + reference +
      "'}}}\n";
  const ReadFile read = [&](const std::string& path) -> tl::expected<std::string, std::string> {
    if (path == "apis/shop/api.yaml") return text;
    asked.paths.push_back(path);
    return std::string("{type: string}");
  };
  asked.messages = messages(load("apis/shop/api.yaml", read, options));
  return asked;
}

const std::string way_out = "leads out of the document's folder and of the working folder";

}  // namespace

TEST_CASE("a reference is followed below the document's folder and the working folder") {
  CHECK(follow("pet.yaml").paths == std::vector<std::string>{"apis/shop/pet.yaml"});
  CHECK(follow("../shared/pet.yaml").paths == std::vector<std::string>{"apis/shop/../shared/pet.yaml"});
  CHECK(follow("../../pet.yaml").messages.empty());
  CHECK(follow("a/../../../apis/pet.yaml").messages.empty());
}

TEST_CASE("a reference that leads out of both folders reads nothing") {
  for (const std::string reference : {"../../../pet.yaml", "../../../../../../../../etc/passwd",
                                      "a/b/../../../../../pet.yaml", "%2e%2e/%2e%2e/%2e%2e/pet.yaml",
                                      "a/%2e%2e/%2e%2e/%2e%2e/%2e%2e/pet.yaml", "..%2f..%2f..%2fpet.yaml"}) {
    INFO(reference);
    const Asked asked = follow(reference);
    CHECK(asked.paths.empty());
    CHECK(asked.messages.find(way_out) != std::string::npos);
    CHECK(asked.messages.find("apis/shop/api.yaml:3:") != std::string::npos);
  }
  for (const std::string reference :
       {"/etc/passwd", "//etc/passwd", "file:///etc/passwd", "..\\\\..\\\\..\\\\x"})
    CHECK(follow(reference).paths.empty());
}

TEST_CASE("who asks for it lets references lead out") {
  const Asked asked = follow("../../../pet.yaml", {.references_outside = true});
  CHECK(asked.messages.empty());
  CHECK(asked.paths.size() == 1);
}

TEST_CASE("the folder of a host's copies is not left") {
  const LoadOptions options{.files = {{"https://example.com/", "copies/"}}};
  CHECK(follow("https://example.com/a/pet.yaml", options).paths ==
        std::vector<std::string>{"copies/a/pet.yaml"});
  for (const std::string reference :
       {"https://example.com/../../etc/passwd", "https://example.com/a/../../../etc/passwd"}) {
    INFO(reference);
    for (const std::string& path : follow(reference, options).paths)
      CHECK(std::filesystem::path(path).lexically_normal().generic_string().starts_with("copies/"));
  }
}

TEST_CASE("a document that is named without a folder does not lead out either") {
  const Loaded loaded = load_texts({{"api.yaml",
                                     "openapi: 3.1.0\ninfo: {title: T, version: '1'}\ncomponents: {schemas: "
                                     "{A: {$ref: '../a.yaml'}}}\n"}});
  CHECK(messages(loaded).find(way_out) != std::string::npos);
}

}  // namespace understudy::openapi
