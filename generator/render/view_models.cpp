#include <algorithm>

#include "generator/render/view.h"

namespace understudy::generator {

namespace {

/// One C++ file with the functions of some types.
struct Cluster {
  json::Array blocks;
  bool any_struct = false;
  bool any_tuple = false;
  bool any_union = false;
};

json::Value entry_view(const TypeText& types, const cpp::Entry& entry) {
  return json::Object{{"function", entry.function},
                      {"type", types.of(entry.type)},
                      {"check", entry.check},
                      {"direction", entry.direction}};
}

/// The template of an entry: one for both directions says which it means when it is called.
std::string entry_template(const cpp::Entry& entry, const std::string& ending) {
  return (entry.direction.empty() ? "model/parse" : "model/parse_directed") + ending;
}

void render_sources(const cpp::Api& api, const TypeText& types, Rendering& rendering) {
  std::vector<const cpp::Declaration*> sources;
  for (const cpp::DeclarationId id : api.models.order) {
    const cpp::Declaration& one = api.models.declaration(id);
    if (!std::holds_alternative<cpp::Alias>(one)) sources.push_back(&one);
  }
  const std::size_t count = clusters_for(sources.size());
  std::vector<Cluster> clusters(count);
  for (const cpp::Declaration* one : sources) {
    Cluster& cluster = clusters[cluster_of(name_of(*one), count) - 1];
    cluster.blocks.push_back(
        rendering.block("model/" + kind_of(*one) + ".cpp", declaration_view(types, *one)));
    cluster.any_struct |= std::holds_alternative<cpp::Struct>(*one);
    cluster.any_tuple |= std::holds_alternative<cpp::Tuple>(*one);
    cluster.any_union |= std::holds_alternative<cpp::Union>(*one);
  }
  for (const cpp::Entry& entry : api.entries) {
    clusters[cluster_of(entry.name, count) - 1].blocks.push_back(
        rendering.block(entry_template(entry, ".cpp"), entry_view(types, entry)));
  }
  for (std::size_t i = 0; i < count; ++i) {
    json::Object view = file_view(api);
    view.set("is_only", count == 1);
    view.set("any_struct", clusters[i].any_struct);
    view.set("any_tuple", clusters[i].any_tuple);
    view.set("any_union", clusters[i].any_union);
    view.set("blocks", std::move(clusters[i].blocks));
    rendering.file(api.name + "/" + cluster_file("models", i + 1, count), "file/models.cpp", std::move(view));
  }
}

}  // namespace

json::Object file_view(const cpp::Api& api) {
  return {{"spec", api.spec}, {"namespace", api.name_space}, {"target", api.name}};
}

json::Value include_list(const std::set<std::string>& headers) {
  return list_of(std::vector<std::string>(headers.begin(), headers.end()));
}

namespace {

void render_forwards(const cpp::Api& api, const TypeText& types, Rendering& rendering) {
  json::Array forwards;
  json::Array aliases;
  std::string text;
  for (const cpp::DeclarationId id : api.models.order) {
    const cpp::Declaration& one = api.models.declaration(id);
    const json::Value view = declaration_view(types, one);
    if (std::holds_alternative<cpp::Alias>(one)) {
      aliases.push_back(rendering.block("model/alias.h", view));
      text += *aliases.back().string();
    } else {
      const bool is_enum = std::holds_alternative<cpp::Enum>(one);
      forwards.push_back(rendering.block(is_enum ? "model/enum_forward.h" : "model/forward.h", view));
    }
  }
  json::Object file = file_view(api);
  file.set("any_include", !standard_headers(text).empty());
  file.set("includes", include_list(standard_headers(text)));
  file.set("any_project_include", !project_headers(text).empty());
  file.set("project_includes", include_list(project_headers(text)));
  file.set("any_forward", !forwards.empty());
  file.set("forwards", std::move(forwards));
  file.set("aliases", std::move(aliases));
  rendering.file(api.name + "/models_fwd.h", "file/models_fwd.h", std::move(file));
}

/// The template that a declaration's definition is made by, without its ending.
std::string shape_of(const cpp::Declaration& declaration) {
  if (std::holds_alternative<cpp::Enum>(declaration)) return "enum";
  return std::holds_alternative<cpp::Union>(declaration) ? "union" : kind_of(declaration);
}

std::string functions_of(const cpp::Declaration& declaration) {
  const bool is_enum = std::holds_alternative<cpp::Enum>(declaration);
  return is_enum ? "model/" + kind_of(declaration) + "_functions.h" : "model/functions.h";
}

void render_definitions(const cpp::Api& api, const TypeText& types, Rendering& rendering) {
  json::Array definitions;
  json::Array functions;
  json::Array parsers;
  std::string text;
  for (const cpp::DeclarationId id : api.models.order) {
    const cpp::Declaration& one = api.models.declaration(id);
    if (std::holds_alternative<cpp::Alias>(one)) continue;
    const json::Value view = declaration_view(types, one);
    definitions.push_back(rendering.block("model/" + shape_of(one) + ".h", view));
    functions.push_back(rendering.block(functions_of(one), view));
    text += *definitions.back().string();
  }
  for (const cpp::Entry& entry : api.entries) {
    parsers.push_back(rendering.block(entry_template(entry, ".h"), entry_view(types, entry)));
  }
  auto standard = standard_headers(text);
  standard.insert({"optional", "string", "string_view"});
  auto project = project_headers(text);
  project.insert({"json/json.h", "models_fwd.h", "runtime/model/parse.h"});
  json::Object file = file_view(api);
  file.set("includes", include_list(standard));
  file.set("project_includes", include_list(project));
  file.set("definitions", std::move(definitions));
  file.set("any_function", !functions.empty());
  file.set("any_parser", !parsers.empty());
  file.set("functions", std::move(functions));
  file.set("parsers", std::move(parsers));
  rendering.file(api.name + "/models.h", "file/models.h", std::move(file));
}

}  // namespace

void render_models(const cpp::Api& api, Rendering& rendering) {
  const TypeText types(api.models, api.name_space);
  render_forwards(api, types, rendering);
  render_definitions(api, types, rendering);
  render_sources(api, types, rendering);
}

}  // namespace understudy::generator
