#include <catch2/catch.hpp>

#include "in_memory.h"
#include "openapi/sources.h"

namespace understudy::openapi {
namespace {

TEST_CASE("a location has the place of the value that it names, in each file") {
  const Loaded loaded = load_texts({{"api.yaml",
                                     "openapi: 3.1.0\ninfo: {title: T, version: '1'}\ncomponents:\n  "
                                     "schemas:\n    A: {$ref: 'b.yaml#/B'}\n"},
                                    {"b.yaml", "B:\n  type: string\n  minLength: 3\n"}});
  const Sources& sources = *loaded.sources;
  CHECK(sources.place_of("#/info/title") == Place{"api.yaml", 2, 15});
  CHECK(sources.place_of("b.yaml#/B/minLength") == Place{"b.yaml", 3, 14});
  CHECK(sources.place_of("b.yaml#/B/maxLength/deeper") == Place{"b.yaml", 2, 3});
  CHECK(sources.place_of("c.yaml#/B") == Place{});
  CHECK(sources.line("b.yaml", 2) == "  type: string");
  CHECK(sources.line("b.yaml", 9).empty());
}

TEST_CASE("a schema in another file is known by that file's name") {
  const Loaded loaded =
      load_texts({{"api.yaml",
                   "openapi: 3.1.0\ninfo: {title: T, version: '1'}\ncomponents:\n  schemas:\n    A: {$ref: "
                   "'m/b.yaml#/B'}\n"},
                  {"m/b.yaml", "B: {items: {$ref: '../api.yaml#/components/schemas/A'}}\n"}});
  REQUIRE(messages(loaded).empty());
  const Document& document = *loaded.document;
  const Schema& target = document.schema(*component(document, "A").ref);
  CHECK(target.location == "m/b.yaml#/B");
  CHECK(target.name.empty());
  CHECK(document.schema(*document.schema(*target.items).ref).name == "A");
}

TEST_CASE("the caret stands under the column, whatever the characters before it") {
  const Loaded loaded =
      load_texts({{"api.yaml", "openapi: 3.1.0\ninfo: {title: 'Ää 漢', version: 1}\npaths: {}\n"}});
  const auto list = loaded.diagnostics.sorted();
  REQUIRE(list.size() == 1);
  CHECK(render(list.front(), *loaded.sources) ==
        "api.yaml:2:32: error: `version` has to be a string, not the number 1 (at /info/version)\n"
        "info: {title: 'Ää 漢', version: 1}\n"
        "                               ^");
}

TEST_CASE("of a long line only the part around the fault is shown") {
  const std::string filler(5000, 'x');
  const Loaded loaded = load_texts({{"api.json", ""},
                                    {"api.yaml", "{\"openapi\": \"3.1.0\", \"x-a\": \"" + filler +
                                                     "\", \"paths\": 1, \"x-b\": \"" + filler + "\"}"}});
  for (const Diagnostic& diagnostic : loaded.diagnostics.sorted()) {
    CHECK(render(diagnostic, *loaded.sources).size() < 600);
  }
}

TEST_CASE("the caret stands under the column in a line of many characters of several bytes") {
  std::string filler;
  for (int i = 0; i < 5000; ++i) filler += "漢a";
  const Loaded loaded = load_texts(
      {{"api.yaml", "{\"openapi\": \"3.1.0\", \"x-a\": \"" + filler + "\", \"info\": {\"title\": 5}}"}});
  const std::string all = render(loaded.diagnostics.sorted().back(), *loaded.sources);
  CAPTURE(all);
  const std::size_t first = all.find('\n');
  const std::string shown = all.substr(first + 1, all.rfind('\n') - first - 1);
  const std::size_t caret = all.size() - all.rfind('\n') - 2;
  CHECK(all.find("api.yaml:1:10051: error: `title` has to be a string") == 0);
  // The part starts 80 columns before the fault: each 漢 among them has three bytes.
  CHECK(caret == 80);
  CHECK(shown.ends_with("\"title\": 5}}"));
}

TEST_CASE("equal diagnostics are kept once, in order of file and place") {
  Diagnostics diagnostics;
  diagnostics.add({Severity::error, {"b", 1, 1}, "", "later"});
  diagnostics.add({Severity::error, {"a", 2, 1}, "", "middle"});
  diagnostics.add({Severity::warning, {"a", 1, 9}, "", "first"});
  diagnostics.add({Severity::error, {"a", 2, 1}, "", "middle"});
  const auto sorted = diagnostics.sorted();
  REQUIRE(sorted.size() == 3);
  CHECK(sorted[0].message == "first");
  CHECK(sorted[2].message == "later");
}

}  // namespace
}  // namespace understudy::openapi
