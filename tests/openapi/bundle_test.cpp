#include "openapi/bundle.h"

#include <catch2/catch.hpp>
#include <iostream>
#include <map>

#include "json/write.h"
#include "openapi/write_yaml.h"
#include "tests/openapi/in_memory.h"
#include "tests/openapi/same_document.h"

namespace understudy::openapi {
namespace {

namespace fs = std::filesystem;

Loaded load_text(const std::string& text) {
  return load("bundle.yaml",
              [&](const std::string&) -> tl::expected<std::string, std::string> { return text; });
}

std::string errors(const Diagnostics& diagnostics, const Sources& sources) {
  std::string text;
  for (const Diagnostic& diagnostic : diagnostics.sorted())
    if (diagnostic.severity == Severity::error) text += render(diagnostic, sources) + "\n";
  return text;
}

/// The bundle of a document says what its files say, in YAML and JSON, and bundling it again changes nothing.
void check_bundle(const fs::path& path) {
  INFO(path.string());
  const Loaded tree = load(path);
  REQUIRE(tree.document);
  const Bundled bundled = bundle(path);
  CHECK(errors(bundled.diagnostics, *bundled.sources) == "");
  REQUIRE(bundled.document);
  for (const std::string& text : {write_yaml(*bundled.document), json::write_pretty(*bundled.document)}) {
    const Loaded one = load_text(text);
    INFO(errors(one.diagnostics, *one.sources));
    REQUIRE(one.document);
    CHECK(difference(*tree.document, *one.document) == "");
    const Bundled again = bundle(
        "bundle.yaml", [&](const std::string&) -> tl::expected<std::string, std::string> { return text; });
    REQUIRE(again.document);
    CHECK(json::write(*again.document) == json::write(*bundled.document));
  }
}

TEST_CASE("a bundle of the shipped documents says what they say") {
  for (const auto& entry : fs::directory_iterator("specs"))
    if (entry.path().extension() == ".yaml") check_bundle(entry.path());
}

TEST_CASE("a bundle of a tree of files says what the tree says") {
  check_bundle("tests/cases/bundle/api.yaml");
}

TEST_CASE("bundles of outside documents say what those say") {
  const fs::path data = UNDERSTUDY_TEST_DATA;
  if (data.empty() || !fs::exists(data)) {
    std::cerr << "\n*** outside test data is absent: set UNDERSTUDY_TEST_DATA to try it ***\n\n";
    return;
  }
  check_bundle(data / "real/digitalocean-multifile/DigitalOcean-public.v2.yaml");
  check_bundle(data / "real/museum-3.1.yaml");
  check_bundle(data / "real/spotify.yml");
  check_bundle(data / "real/galaxy-3.1.yaml");
  check_bundle(data / "real/discord-3.1.json");
}

TEST_CASE("strings are read from YAML as they were written") {
  const json::Array texts{"",
                          " a",
                          "a ",
                          "yes",
                          "No",
                          "1.0",
                          "0x1F",
                          "~",
                          "null",
                          "a: b",
                          "a #b",
                          "- a",
                          "2020-01-01",
                          "1:30",
                          "a\nb",
                          "a\nb\n",
                          "\na",
                          " a\nb",
                          "a\n\n",
                          "'",
                          "\"",
                          "a\tb",
                          "\x7F",
                          "\\",
                          "é",
                          "\xC2\x85",
                          "{a}",
                          "/{a}",
                          "@a",
                          "%",
                          "a\n  b",
                          "a\n\nb",
                          "---",
                          "...",
                          "---\na",
                          "|",
                          "*a",
                          "&a",
                          "!a",
                          "a\r\nb",
                          "a \nb",
                          "a\nb ",
                          "?",
                          "true",
                          "=",
                          "<<",
                          "\xEF\xBB\xBF"
                          "a",
                          "\xE2\x80\xA8",
                          "a\n#b",
                          "a:",
                          "[",
                          "a, b"};
  json::Object frame{{"openapi", "3.1.0"}, {"info", json::Object{{"title", "t"}, {"version", "1"}}}};
  frame.set("x-texts", texts);
  json::Object keys;
  for (const json::Value& text : texts)
    keys.append(*text.string(), json::Array{json::Array{text}, json::Object()});
  frame.set("x-keys", keys);
  const Loaded loaded = load_text(write_yaml(frame));
  REQUIRE(loaded.document);
  const json::Value* read = loaded.document->extensions.find("x-texts");
  REQUIRE(read != nullptr);
  for (std::size_t at = 0; at < texts.size(); ++at) {
    INFO(*texts[at].string());
    CHECK((*read->array())[at] == texts[at]);
  }
  CHECK(*loaded.document->extensions.find("x-keys") == json::Value(keys));
}

}  // namespace
}  // namespace understudy::openapi
