#include "generator/generate.h"

#include <algorithm>
#include <cctype>

#include "generator/lower/lower.h"
#include "generator/only.h"
#include "generator/render/embedded.h"
#include "generator/render/literal.h"
#include "generator/render/view.h"
#include "openapi/only.h"

namespace understudy::generator {

using openapi::Diagnostics;
using openapi::Document;

namespace {

std::string name_space_of(const Document& document, const GenerateOptions& options) {
  return options.name_space.empty() ? name_for(document.path) : options.name_space;
}

/// The whole is lowered for a part of it too: so a name does not depend on what is left out.
cpp::Api lowered(const Document& document, const GenerateOptions& options, Diagnostics& diagnostics) {
  cpp::Api api = lower(document, name_space_of(document, options), diagnostics, options.obeys);
  if (options.only.empty()) return api;
  return only(std::move(api), openapi::only(document, options.only));
}

/// Gives back what is large and written already. The names of checks and acceptors are still asked for.
void drop_written(cpp::Api& api) {
  api.places = {};
  for (cpp::Check& check : api.checks) check.steps = {};
  for (cpp::Acceptor& acceptor : api.acceptors) acceptor.body = {};
}

/// The stages: a document, the API in C++'s words, the views, the text.
void run(const Document& document, const GenerateOptions& options, Rendering& rendering,
         Diagnostics& diagnostics) {
  cpp::Api api = lowered(document, options, diagnostics);
  api.clusters = options.clusters;
  render_places(api, rendering);
  render_validators(api, rendering);
  render_acceptors(api, rendering);
  drop_written(api);
  render_headers(api, rendering);
  render_models(api, rendering);
  render_handlers(api, rendering);
  render_table(api, rendering);
  render_build(api, rendering);
}

bool is_identifier(std::string_view text) {
  const auto is_part = [](char c) { return c == '_' || std::isalnum(static_cast<unsigned char>(c)) != 0; };
  return !text.empty() && std::isdigit(static_cast<unsigned char>(text[0])) == 0 &&
         std::all_of(text.begin(), text.end(), is_part);
}

}  // namespace

std::string name_for(const std::filesystem::path& spec) {
  return safe_namespace(snake_case(spec.stem().string()));
}

std::optional<std::string> fault_of_namespace(const std::string& name_space) {
  const auto fault = [&](const std::string& why) {
    return "`" + name_space + "` is no namespace to generate: " + why;
  };
  for (std::size_t start = 0; start <= name_space.size();) {
    const auto end = std::min(name_space.find("::", start), name_space.size());
    const std::string part = name_space.substr(start, end - start);
    if (!is_identifier(part))
      return fault("it takes names of letters, digits and `_`, with `::` between them");
    if (part[0] == '_' || part.find("__") != std::string::npos)
      return fault("`" + part + "` is left to the compiler");
    if ((start == 0 ? safe_namespace(part) : safe_name(part)) != part)
      return fault("`" + part + "` is taken");
    start = end + 2;
  }
  return std::nullopt;
}

Generated generate(const Document& document, const GenerateOptions& options, Diagnostics& diagnostics) {
  Templates templates(template_reader(options.templates));
  Rendering rendering(templates, diagnostics);
  run(document, options, rendering, diagnostics);
  return {name_space_of(document, options), rendering.take_files()};
}

DocumentReport report(const Document& document, const GenerateOptions& options,
                      const KnownFormat& knows_format) {
  Diagnostics told_already;
  const cpp::Api api = lowered(document, options, told_already);
  if (options.only.empty()) return report_on(document, api, knows_format);
  return report_on(openapi::only(document, options.only), api, knows_format);
}

Files generate_index(const std::vector<std::string>& name_spaces, const GenerateOptions& options,
                     Diagnostics& diagnostics) {
  Templates templates(template_reader(options.templates));
  Rendering rendering(templates, diagnostics);
  json::Array apis;
  for (const std::string& name_space : name_spaces) {
    const std::string name = folder_of(name_space);
    apis.push_back(
        json::Object{{"name", name}, {"namespace", name_space}, {"literal", string_literal(name)}});
  }
  const json::Value view(json::Object{{"apis", std::move(apis)}});
  rendering.file("apis.h", "file/apis.h", view);
  rendering.file("apis.cpp", "file/apis.cpp", view);
  rendering.file("CMakeLists.txt", "file/index_cmake", view);
  rendering.file(".clang-format", "file/clang_format", view);
  return rendering.take_files();
}

Files views(const Document& document, const GenerateOptions& options, Diagnostics& diagnostics) {
  Templates templates(template_reader(options.templates));
  Rendering rendering(templates, diagnostics, KeepViews::yes);
  run(document, options, rendering, diagnostics);
  return rendering.views();
}

}  // namespace understudy::generator
