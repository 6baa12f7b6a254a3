#include <algorithm>

#include "generator/lower/boxes.h"
#include "generator/lower/settle.h"
#include "generator/render/sources.h"
#include "generator/render/view.h"

namespace understudy::generator {

json::Object file_view(const cpp::Api& api) {
  return {{"spec", api.spec}, {"namespace", api.name_space}, {"target", api.name}};
}

json::Value include_list(const std::set<std::string>& headers) {
  return list_of(std::vector<std::string>(headers.begin(), headers.end()));
}

std::string include_from(const std::string& header, const std::string& other) {
  const auto folder = header.substr(0, header.find('/') + 1);
  return other.starts_with(folder) ? other.substr(folder.size()) : "../" + other;
}

json::Value entry_view(const TypeText& types, const cpp::Entry& entry) {
  return json::Object{{"function", entry.function},
                      {"type", types.of(entry.type)},
                      {"check", entry.check},
                      {"direction", entry.direction}};
}

std::string entry_template(const cpp::Entry& entry, const std::string& ending) {
  return (entry.direction.empty() ? "model/parse" : "model/parse_directed") + ending;
}

Callees check_callees(const cpp::Api& api) {
  std::unordered_set<std::string> names;
  for (const cpp::Check& check : api.checks) {
    if (check.exported) names.insert(check.name);
  }
  return {"check", std::move(names)};
}

namespace {

/// The runtime's headers for the functions of a declaration.
std::set<std::string> runtime_headers(const cpp::Declaration& declaration) {
  std::set<std::string> headers = {"runtime/model/parse.h"};
  if (std::holds_alternative<cpp::Struct>(declaration))
    headers.insert({"runtime/model/object_reader.h", "runtime/model/object_writer.h"});
  if (std::holds_alternative<cpp::Tuple>(declaration))
    headers.insert({"runtime/model/array_reader.h", "runtime/model/array_writer.h"});
  if (std::holds_alternative<cpp::Union>(declaration)) headers.insert("runtime/model/alternative.h");
  return headers;
}

/// The boxes of a source's types that headers of other types speak of.
json::Array boxes_of(const cpp::Api& api, const Source& source) {
  const std::set<cpp::DeclarationId> own(source.declarations.begin(), source.declarations.end());
  std::set<std::string> texts;
  for (const cpp::Header& header : api.headers) {
    for (const cpp::TypeId type : header.boxes) {
      if (own.contains(*held_by_value(api.models, type)))
        texts.insert(qualified_boxed(api.models, api.name_space, type));
    }
  }
  json::Array boxes;
  for (const std::string& text : texts) boxes.push_back(json::Object{{"type", text}});
  return boxes;
}

}  // namespace

SourceBlocks model_blocks(const cpp::Api& api, const Source& source, Rendering& rendering) {
  const TypeText types(api.models, api.name_space);
  SourceBlocks result{{}, {"namespaces.h"}, {}};
  for (const cpp::DeclarationId id : source.declarations) {
    const cpp::Declaration& one = api.models.declaration(id);
    result.blocks.push_back(rendering.block("model/" + kind_of(one) + ".cpp", declaration_view(types, one)));
    result.includes.insert(api.models.owner(id) + ".h");
    for (const cpp::TypeId type : boxed_types(one))
      result.includes.insert(api.models.owner(*held_by_value(api.models, type)) + ".h");
    result.includes.merge(runtime_headers(one));
  }
  for (const cpp::Entry* entry : source.entries) {
    result.blocks.push_back(rendering.block(entry_template(*entry, ".cpp"), entry_view(types, *entry)));
    result.includes.insert(entry->owner + ".h");
  }
  result.boxes = boxes_of(api, source);
  return result;
}

json::Object source_view(const cpp::Api& api, SourceBlocks blocks, const Callees& known_checks) {
  json::Array checks = known_checks.of({&blocks.blocks});
  if (!checks.empty()) blocks.includes.insert("runtime/check_function.h");
  json::Object view = file_view(api);
  view.set("project_includes", include_list(blocks.includes));
  view.set("any_called_check", !checks.empty());
  view.set("called_checks", std::move(checks));
  view.set("blocks", std::move(blocks.blocks));
  view.set("any_box", !blocks.boxes.empty());
  view.set("boxes", std::move(blocks.boxes));
  return view;
}

void render_models(const cpp::Api& api, Rendering& rendering) {
  const Callees checks = check_callees(api);
  for (const Source& source : model_sources(api)) {
    rendering.file(api.name + "/" + source.file, "file/models.cpp",
                   source_view(api, model_blocks(api, source, rendering), checks));
  }
}

}  // namespace understudy::generator
