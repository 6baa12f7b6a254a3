#include <catch2/catch.hpp>
#include <set>
#include <sstream>

#include "generator/render/embedded.h"
#include "json/parse.h"
#include "tests/generator/read.h"

namespace understudy::generator {
namespace {

/// The templates and the example of one section of templates/README.md.
struct Section {
  std::vector<std::string> templates;
  std::string view;
};

std::vector<std::string> in_backticks(const std::string& line) {
  std::vector<std::string> found;
  for (std::size_t open = line.find('`'); open != std::string::npos; open = line.find('`', open + 1)) {
    const std::size_t close = line.find('`', open + 1);
    if (close == std::string::npos) break;
    found.push_back(line.substr(open + 1, close - open - 1));
    open = close;
  }
  return found;
}

std::vector<Section> sections() {
  std::vector<Section> all;
  std::istringstream text(read_text(source_folder / "templates/README.md"));
  bool inside = false;
  for (std::string line; std::getline(text, line);) {
    if (line.starts_with("## ")) all.emplace_back();
    if (all.empty()) continue;
    if (line == "```json" || line == "```") {
      inside = line == "```json";
    } else if (inside) {
      all.back().view += line;
    } else {
      for (const std::string& name : in_backticks(line)) {
        if (name.find('/') != std::string::npos && name.find(' ') == std::string::npos &&
            !name.ends_with("/")) {
          all.back().templates.push_back(name);
        }
      }
    }
  }
  return all;
}

TEST_CASE("every template is filled by its example in templates/README.md") {
  std::set<std::string> shown;
  Templates templates(template_reader(std::nullopt));
  for (const Section& section : sections()) {
    const json::Value view = json::parse_trusted(section.view);
    for (const std::string& name : section.templates) {
      INFO(name);
      CHECK(shown.insert(name).second);
      const auto text = templates.render(name, view);
      if (!text)
        FAIL_CHECK(text.error().file << ":" << text.error().place.line << ": " << text.error().message);
    }
  }
  for (const EmbeddedTemplate& one : embedded_templates()) {
    INFO(one.name);
    CHECK(shown.contains(std::string(one.name)));
  }
  CHECK(shown.size() == embedded_templates().size());
}

TEST_CASE("the embedded templates are those of the folder") {
  for (const EmbeddedTemplate& one : embedded_templates()) {
    CHECK(read_text(source_folder / "templates" / (std::string(one.name) + ".tmpl")) == one.text);
  }
}

TEST_CASE("a template starts with the view that it takes and has at most 60 lines") {
  for (const EmbeddedTemplate& one : embedded_templates()) {
    INFO(one.name);
    CHECK(one.text.starts_with("{# view: "));
    CHECK(std::count(one.text.begin(), one.text.end(), '\n') <= 60);
  }
}

}  // namespace
}  // namespace understudy::generator
