#include "generator/generate.h"

#include "generator/lower/lower.h"
#include "generator/render/embedded.h"
#include "generator/render/literal.h"
#include "generator/render/view.h"

namespace understudy::generator {

using openapi::Diagnostics;
using openapi::Document;

namespace {

/// The stages: a document, the API in C++'s words, the views, the text.
void run(const Document& document, const std::string& name, Rendering& rendering, Diagnostics& diagnostics) {
  const cpp::Api api = lower(document, name, diagnostics);
  render_models(api, rendering);
  render_validators(api, rendering);
  render_handlers(api, rendering);
  render_table(api, rendering);
  render_places(api, rendering);
  render_build(api, rendering);
}

std::string name_of(const Document& document, const GenerateOptions& options) {
  return options.name.empty() ? name_for(document.path) : safe_name(snake_case(options.name));
}

}  // namespace

std::string name_for(const std::filesystem::path& spec) {
  return safe_name(snake_case(spec.stem().string()));
}

Generated generate(const Document& document, const GenerateOptions& options, Diagnostics& diagnostics) {
  Templates templates(template_reader(options.templates));
  Rendering rendering(templates, diagnostics);
  const std::string name = name_of(document, options);
  run(document, name, rendering, diagnostics);
  return {name, rendering.files()};
}

Files generate_index(const std::vector<std::string>& names, const GenerateOptions& options,
                     Diagnostics& diagnostics) {
  Templates templates(template_reader(options.templates));
  Rendering rendering(templates, diagnostics);
  json::Array apis;
  for (const std::string& name : names)
    apis.push_back(json::Object{{"name", name}, {"literal", string_literal(name)}});
  const json::Value view(json::Object{{"apis", std::move(apis)}});
  rendering.file("apis.h", "file/apis.h", view);
  rendering.file("apis.cpp", "file/apis.cpp", view);
  rendering.file("CMakeLists.txt", "file/index_cmake", view);
  return rendering.files();
}

Files views(const Document& document, const GenerateOptions& options, Diagnostics& diagnostics) {
  Templates templates(template_reader(options.templates));
  Rendering rendering(templates, diagnostics);
  run(document, name_of(document, options), rendering, diagnostics);
  return rendering.views();
}

}  // namespace understudy::generator
