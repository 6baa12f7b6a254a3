#include "generator/render/template.h"

#include <catch2/catch.hpp>
#include <set>

#include "json/parse.h"
#include "tests/generator/read.h"

namespace understudy::generator {
namespace {

/// `== template NAME` and what it is; the one without a name is filled.
ReadTemplate reader(const std::map<std::string, std::string>& parts) {
  return [&parts](const std::string& name) -> std::optional<TemplateText> {
    const auto found = parts.find(name == "main" ? "template" : "template " + name);
    return found == parts.end() ? std::nullopt : std::optional(TemplateText{found->second});
  };
}

std::string outcome(const std::map<std::string, std::string>& parts) {
  Templates templates(reader(parts));
  const auto text = templates.render("main", json::parse_trusted(parts.at("view")));
  if (text) return *text;
  return text.error().file + ":" + std::to_string(text.error().place.line) + ":" +
         std::to_string(text.error().place.column) + ": " + text.error().message + "\n";
}

TEST_CASE("templates become the text, or the fault, that their case file shows") {
  std::set<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(source_folder / "tests/cases/templates")) {
    paths.insert(entry.path());
  }
  CHECK(paths.size() >= 12);
  for (const auto& path : paths) {
    DYNAMIC_SECTION(path.stem().string()) {
      const auto parts = parts_of(path);
      const bool fails = parts.contains("error");
      REQUIRE(fails != parts.contains("expected"));
      CHECK(outcome(parts) == parts.at(fails ? "error" : "expected"));
    }
  }
}

TEST_CASE("a template that includes itself is refused before the stack ends") {
  Templates templates([](const std::string&) { return std::optional(TemplateText{"{% include main %}\n"}); });
  const auto text = templates.render("main", json::Object{});
  REQUIRE(!text);
  CHECK(text.error().message == "'main' is included too deeply");
}

}  // namespace
}  // namespace understudy::generator
