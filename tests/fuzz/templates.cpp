// Templates of generated code as in tests/cases/templates/: `== template`, those that it includes as `==
// template NAME`, and `== view`, which fills them.

#include "generator/render/template.h"
#include "json/parse.h"
#include "tests/fuzz/input.h"

using namespace understudy;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto texts =
      tests::named_texts(std::string_view(reinterpret_cast<const char*>(data), size), "template");
  const auto view_text = texts.find("view");
  const auto view = json::parse(view_text == texts.end() ? "{}" : view_text->second);
  if (!view) return 0;
  generator::Templates templates([&](const std::string& name) -> std::optional<generator::TemplateText> {
    const auto found = texts.find(name == "main" ? "template" : "template " + name);
    if (found == texts.end()) return std::nullopt;
    return generator::TemplateText{found->second};
  });
  const auto text = templates.render("main", *view);
  if (!text && (text.error().message.empty() || text.error().place.line == 0))
    tests::fail("a fault of a template without words or place");
  return 0;
}
