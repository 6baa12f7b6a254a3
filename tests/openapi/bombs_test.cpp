#include <catch2/catch.hpp>

#include "openapi/read/files.h"
#include "tests/openapi/in_memory.h"

namespace understudy::openapi {
namespace {

/// Schemas of a document, each written by what makes it of its number and the next one's reference.
std::string chain(std::size_t links, const std::string& before, const std::string& behind) {
  std::string text = "paths: {}\ncomponents:\n  schemas:\n";
  for (std::size_t link = 0; link < links; ++link) {
    text += "    S" + std::to_string(link) + ": " + before + "'#/components/schemas/S" +
            std::to_string(link + 1) + "'" + behind + "\n";
  }
  return text + "    S" + std::to_string(links) + ": {type: object}\n";
}

bool says(const Loaded& loaded, const std::string& words) {
  return messages(loaded).find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("aliases that stand for billions of values are refused where they stand") {
  std::string text = "paths: {}\nx-a: &a0 [l, l, l, l, l, l, l, l, l, l]\n";
  for (int level = 1; level < 12; ++level) {
    const std::string before = "*a" + std::to_string(level - 1);
    text += "x-" + std::to_string(level) + ": &a" + std::to_string(level) + " [" + before;
    for (int time = 1; time < 10; ++time) text += ", " + before;
    text += "]\n";
  }
  const Loaded loaded = load_3_1(text);
  CHECK_FALSE(loaded.document);
  CHECK(says(loaded, "api.yaml:9:"));
  CHECK(says(loaded, "the aliases stand for more than 1000000 values"));
}

TEST_CASE("anchors around anchors around thousands of values are refused, though nothing refers to them") {
  std::string text = "paths: {}\nx-a: ";
  for (int level = 0; level < 240; ++level) text += "&a" + std::to_string(level) + " [";
  for (int item = 0; item < 6'000; ++item) text += "1,";
  const Loaded loaded = load_3_1(text + std::string(240, ']') + "\n");
  CHECK_FALSE(loaded.document);
  CHECK(says(loaded, "api.yaml:4:"));
  CHECK(says(loaded, "the anchors name more than 1000000 values"));
}

TEST_CASE("ten thousand references after each other are cut off, and each diagnostic has its place") {
  const Loaded loaded = load_3_1(chain(10'000, "{$ref: ", "}"));
  REQUIRE(loaded.document);
  CHECK(says(loaded, "api.yaml:6:16: error: `#/components/schemas/S1` leads through too many references"));
  CHECK(says(loaded, "(at /components/schemas/S0/$ref)"));
}

TEST_CASE("how many references follow each other, and how much aliases stand for, can be set") {
  const auto with = [](const std::string& text, ReadLimits limits) {
    return load_3_1(text, {.limits = limits}).document.has_value();
  };
  const auto says_so = [](const std::string& text, ReadLimits limits, const std::string& words) {
    return says(load_3_1(text, {.limits = limits}), words);
  };
  const std::string links = chain(100, "{$ref: ", "}");
  CHECK(says_so(links, {.references = 99}, "leads through too many references"));
  CHECK_FALSE(says_so(links, {.references = 100}, "leads through too many references"));
  const std::string aliases = "paths: {}\nx-a: &a [1, 2, 3]\nx-b: [*a, *a]\n";
  CHECK(says_so(aliases, {.aliases = 7}, "api.yaml:5:11: error: the aliases stand for more than 7 values"));
  CHECK(with(aliases, {.aliases = 8}));
}

TEST_CASE("a file that refers to itself under ever longer names comes to an end") {
  const std::string text =
      "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n"
      "components: {schemas: {A: {$ref: 'folder/api.yaml#/components/schemas/A'}}}\n";
  const Loaded loaded =
      load("api.yaml", [&](const std::string&) -> tl::expected<std::string, std::string> { return text; });
  CHECK(says(loaded,
             "api.yaml:4:34: error: the name of the file that `folder/api.yaml` leads to is longer than 4096 "
             "bytes"));
}

TEST_CASE("more files than a document may have are not opened") {
  std::string text = "paths: {}\ncomponents:\n  schemas:\n";
  for (std::size_t i = 0; i < most_files + 10; ++i)
    text += "    S" + std::to_string(i) + ": {$ref: 'f" + std::to_string(i) + ".yaml'}\n";
  std::size_t read = 0;
  const std::string whole = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n" + text;
  const Loaded loaded =
      load("api.yaml", [&](const std::string& path) -> tl::expected<std::string, std::string> {
        ++read;
        return path == "api.yaml" ? whole : std::string("{type: string}");
      });
  CHECK(read == most_files);
  CHECK(says(loaded, "the document has more than 10000 files"));
}

TEST_CASE("ten thousand schemas inside of each other are a document") {
  const Loaded loaded = load_3_1(chain(10'000, "{allOf: [{$ref: ", "}]}"));
  CHECK(messages(loaded).empty());
  REQUIRE(loaded.document);
  CHECK(loaded.document->components.size() == 10'001);
}

TEST_CASE("a file beyond the limit is not read") {
  const Loaded loaded = load_texts({{"api.yaml", std::string(most_file_bytes + 1, ' ')}});
  CHECK_FALSE(loaded.document);
  CHECK(says(loaded, "api.yaml:1:1: error: the file is larger than 100000000 bytes"));
}

}  // namespace understudy::openapi
