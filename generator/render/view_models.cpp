#include <algorithm>

#include "generator/lower/names.h"
#include "generator/lower/overloaded.h"
#include "generator/render/literal.h"
#include "generator/render/view.h"

namespace understudy::generator {

namespace {

std::string selection_name(cpp::Selection selection) {
  switch (selection) {
    case cpp::Selection::tag:
      return "union_by_tag";
    case cpp::Selection::kind:
      return "union_by_kind";
    case cpp::Selection::check:
      return "union_by_check";
  }
  return {};
}

json::Object base_view(const std::string& name, const std::string& doc) {
  return {{"name", name}, {"snake", snake_case(name)}, {"doc", doc_view(doc)}};
}

json::Value view_of(const TypeText& types, const cpp::Alias& alias) {
  json::Object view = base_view(alias.name, alias.doc);
  view.set("type", types.of(alias.type));
  return view;
}

json::Value view_of(const TypeText&, const cpp::Enum& one) {
  json::Object view = base_view(one.name, one.doc);
  json::Array values;
  for (const cpp::Enumerator& value : one.values) {
    values.push_back(json::Object{{"name", value.name}, {"wire", string_literal(value.wire)}});
  }
  view.set("values", std::move(values));
  return view;
}

json::Value view_of(const TypeText& types, const cpp::Struct& one) {
  json::Object view = base_view(one.name, one.doc);
  json::Array members;
  json::Array parts;
  json::Array compared;
  for (const cpp::Member& member : one.members) {
    members.push_back(member_view(types, member, one.recursive));
    compared.push_back(member.name);
  }
  for (const cpp::Part& part : one.parts) {
    parts.push_back(json::Object{
        {"name", part.name}, {"type", types.of(part)}, {"initializer", one.recursive ? "" : " = {}"}});
    compared.push_back(part.name);
  }
  const bool has_rest = one.rest != cpp::Rest::none;
  if (has_rest) compared.push_back(one.rest_name);
  const bool typed = one.rest == cpp::Rest::typed;
  view.set("has_members", !compared.empty());
  view.set("members", std::move(members));
  view.set("parts", std::move(parts));
  view.set("has_rest", has_rest);
  view.set("rest_name", one.rest_name);
  view.set("rest_type", typed ? "std::map<std::string, " + types.of(one.rest_type) + ">" : "json::Object");
  view.set("rest_initializer", one.recursive ? "" : " = {}");
  view.set("compared", std::move(compared));
  view.set("defaults", defaults_view(types, one.members));
  view.set("recursive", one.recursive);
  return view;
}

json::Value view_of(const TypeText& types, const cpp::Union& one) {
  json::Object view = base_view(one.name, one.doc);
  std::vector<std::string> alternatives;
  for (const cpp::Alternative& alternative : one.alternatives) alternatives.push_back(types.of(alternative));
  json::Array branches;
  json::Array tags;
  for (const cpp::Branch& branch : one.branches) {
    json::Array texts;
    for (const std::string& tag : branch.tags) {
      texts.push_back(string_literal(tag));
      tags.push_back(json::Object{{"text", string_literal(tag)},
                                  {"index", static_cast<std::int64_t>(branch.alternative)}});
    }
    branches.push_back(json::Object{{"tags", std::move(texts)},
                                    {"kind", branch.kind},
                                    {"check", branch.check},
                                    {"type", alternatives[branch.alternative]}});
  }
  const std::string variant = variant_of(alternatives);
  view.set("variant", variant);
  view.set("gap", variant.find('\n') == std::string::npos ? " " : "\n      ");
  view.set("discriminator", string_literal(one.discriminator));
  view.set("branches", std::move(branches));
  view.set("tags", std::move(tags));
  view.set("recursive", one.recursive);
  view.set("initializer", one.recursive ? "" : " = {}");
  return view;
}

/// One C++ file with the functions of some types.
struct Cluster {
  json::Array blocks;
  std::set<std::string> includes;
};

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
  }
  for (const cpp::Entry& entry : api.entries) {
    const json::Object view{
        {"function", entry.function}, {"type", types.of(entry.type)}, {"check", entry.check}};
    clusters[cluster_of(entry.name, count) - 1].blocks.push_back(rendering.block("model/parse.cpp", view));
  }
  for (std::size_t i = 0; i < count; ++i) {
    json::Object view = file_view(api);
    view.set("is_only", count == 1);
    view.set("blocks", std::move(clusters[i].blocks));
    rendering.file(api.name + "/" + cluster_file("models", i + 1, count), "file/models.cpp", std::move(view));
  }
}

}  // namespace

std::string kind_of(const cpp::Declaration& declaration) {
  return std::visit(overloaded{[](const cpp::Alias&) { return std::string("alias"); },
                               [](const cpp::Struct&) { return std::string("struct"); },
                               [](const cpp::Enum&) { return std::string("enum"); },
                               [](const cpp::Union& one) { return selection_name(one.selection); }},
                    declaration);
}

json::Value declaration_view(const TypeText& types, const cpp::Declaration& declaration) {
  return std::visit([&](const auto& one) { return view_of(types, one); }, declaration);
}

json::Value member_view(const TypeText& types, const cpp::Member& member, bool incomplete) {
  return json::Object{{"doc", doc_view(member.doc)},
                      {"type", types.of(member)},
                      {"name", member.name},
                      {"initializer", types.initializer(member, incomplete)},
                      {"wire", string_literal(member.wire)}};
}

json::Value defaults_view(const TypeText& types, const std::vector<cpp::Member>& members) {
  json::Array defaults;
  for (const cpp::Member& member : members) {
    const std::string value = types.default_text(member);
    if (value.empty()) continue;
    defaults.push_back(json::Object{{"type", types.of(member.type)},
                                    {"name", member.default_name},
                                    {"member", member.name},
                                    {"value", value}});
  }
  return defaults;
}

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

void render_definitions(const cpp::Api& api, const TypeText& types, Rendering& rendering) {
  json::Array definitions;
  json::Array functions;
  json::Array parsers;
  std::string text;
  for (const cpp::DeclarationId id : api.models.order) {
    const cpp::Declaration& one = api.models.declaration(id);
    if (std::holds_alternative<cpp::Alias>(one)) continue;
    const json::Value view = declaration_view(types, one);
    const bool is_enum = std::holds_alternative<cpp::Enum>(one);
    const std::string kind = is_enum ? "enum" : std::holds_alternative<cpp::Union>(one) ? "union" : "struct";
    definitions.push_back(rendering.block("model/" + kind + ".h", view));
    functions.push_back(rendering.block(is_enum ? "model/enum_functions.h" : "model/functions.h", view));
    text += *definitions.back().string();
  }
  for (const cpp::Entry& entry : api.entries) {
    const json::Object view{{"function", entry.function}, {"type", types.of(entry.type)}};
    parsers.push_back(rendering.block("model/parse.h", view));
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
