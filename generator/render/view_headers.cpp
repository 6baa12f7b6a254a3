#include <algorithm>
#include <map>

#include "generator/lower/settle.h"
#include "generator/render/view.h"
#include "generator/render/view_scopes.h"

namespace understudy::generator {

namespace {

/// The template that a declaration's definition is made by, without its ending.
std::string shape_of(const cpp::Declaration& declaration) {
  if (std::holds_alternative<cpp::Enum>(declaration)) return "enum";
  return std::holds_alternative<cpp::Union>(declaration) ? "union" : kind_of(declaration);
}

std::string functions_of(const cpp::Declaration& declaration) {
  const bool is_enum = std::holds_alternative<cpp::Enum>(declaration);
  return is_enum ? "model/" + kind_of(declaration) + "_functions.h" : "model/functions.h";
}

std::string forward_of(const cpp::Declaration& declaration) {
  return std::holds_alternative<cpp::Enum>(declaration) ? "model/enum_forward.h" : "model/forward.h";
}

bool is_alias(const cpp::Declaration& declaration) { return std::holds_alternative<cpp::Alias>(declaration); }

bool is_recursive(const cpp::Declaration& declaration) {
  return std::visit(
      [](const auto& one) {
        if constexpr (requires { one.recursive; }) return one.recursive;
        return false;
      },
      declaration);
}

/// What stands in one header, as blocks of text.
struct Blocks {
  json::Array forwards;
  json::Array boxes;
  json::Array aliases;
  json::Array definitions;
  json::Array functions;
  json::Array parsers;
  json::Array scopes;
};

std::string text_of(const json::Array& blocks) {
  std::string text;
  for (const json::Value& block : blocks) text += *block.string() + "\n";
  return text;
}

void add_fixed_includes(const Blocks& blocks, std::set<std::string>& standard,
                        std::set<std::string>& project) {
  if (!blocks.functions.empty()) {
    standard.insert({"optional", "string", "string_view"});
    project.insert({"json/json.h", "runtime/report.h"});
  }
  if (!blocks.parsers.empty()) {
    standard.insert("string_view");
    project.insert("runtime/model/parse.h");
  }
  if (!blocks.scopes.empty()) {
    standard.insert({"optional", "variant"});
    project.insert("runtime/model/handler.h");
  }
}

class HeaderRendering {
 public:
  HeaderRendering(const cpp::Api& api, Rendering& rendering)
      : api_(api), types_(api.models, api.name_space), rendering_(rendering) {
    for (const cpp::Entry& entry : api.entries) entries_[entry.owner].push_back(&entry);
  }

  void render(const cpp::Header& header) {
    Blocks blocks = blocks_of(header);
    const std::string text = text_of(blocks.aliases) + text_of(blocks.definitions) + text_of(blocks.scopes);
    auto standard = standard_headers(text);
    auto project = project_headers(text);
    add_fixed_includes(blocks, standard, project);
    for (const std::string& path : header.needs) project.insert(include_from(header.path, path + ".h"));
    if (!text.empty()) project.insert(include_from(header.path, "namespaces.h"));
    json::Object view = file_view(api_);
    view.set("any_include", !standard.empty());
    view.set("includes", include_list(standard));
    view.set("project_includes", include_list(project));
    view.set("any_content", !text.empty());
    view.set("any_forward", !blocks.forwards.empty());
    view.set("any_box", !blocks.boxes.empty());
    view.set("boxes", std::move(blocks.boxes));
    view.set("any_function", !blocks.functions.empty());
    view.set("any_parser", !blocks.parsers.empty());
    view.set("forwards", std::move(blocks.forwards));
    view.set("aliases", std::move(blocks.aliases));
    view.set("definitions", std::move(blocks.definitions));
    view.set("functions", std::move(blocks.functions));
    view.set("parsers", std::move(blocks.parsers));
    view.set("scopes", std::move(blocks.scopes));
    rendering_.file(api_.name + "/" + header.path + ".h", "file/header.h", std::move(view));
  }

 private:
  /// A circle of types, and an alias, name what is defined further down.
  bool needs_forwards(const cpp::Header& header) const {
    return std::ranges::any_of(header.declarations, [&](cpp::DeclarationId id) {
      const cpp::Declaration& one = api_.models.declaration(id);
      return is_recursive(one) || (is_alias(one) && header.declarations.size() > 1);
    });
  }

  Blocks blocks_of(const cpp::Header& header) {
    Blocks blocks;
    add_boxes(header, blocks);
    const bool forwards = needs_forwards(header);
    std::vector<std::string> owners;
    for (const cpp::DeclarationId id : header.declarations) {
      const cpp::Declaration& one = api_.models.declaration(id);
      add(one, forwards, blocks);
      const std::string& owner = api_.models.owner(id);
      if (std::ranges::find(owners, owner) == owners.end()) owners.push_back(owner);
    }
    for (const std::string& owner : owners) {
      for (const cpp::Entry* entry : entries_[owner])
        blocks.parsers.push_back(rendering_.block(entry_template(*entry, ".h"), entry_view(types_, *entry)));
    }
    for (const std::size_t i : header.responses)
      blocks.scopes.push_back(rendering_.block("handler/shared.h", shared_view(types_, api_.responses[i])));
    for (const std::size_t i : header.operations)
      blocks.scopes.push_back(rendering_.block("handler/scope.h", scope_view(types_, api_.operations[i])));
    return blocks;
  }

  /// What other headers define: it has to be known by name, and its boxes are compiled beside it.
  void add_boxes(const cpp::Header& header, Blocks& blocks) {
    std::set<std::string> known;
    for (const cpp::TypeId type : header.boxes) {
      const std::string text = qualified_boxed(api_.models, api_.name_space, type);
      if (!known.insert(text).second) continue;
      const cpp::Declaration& one = api_.models.declaration(*held_by_value(api_.models, type));
      if (known.insert(name_of(one)).second)
        blocks.forwards.push_back(rendering_.block(forward_of(one), declaration_view(types_, one)));
      blocks.boxes.push_back(json::Object{{"type", text}});
    }
  }

  void add(const cpp::Declaration& one, bool forwards, Blocks& blocks) {
    const json::Value view = declaration_view(types_, one);
    if (is_alias(one)) {
      blocks.aliases.push_back(rendering_.block("model/alias.h", view));
      return;
    }
    if (forwards) blocks.forwards.push_back(rendering_.block(forward_of(one), view));
    blocks.definitions.push_back(rendering_.block("model/" + shape_of(one) + ".h", view));
    blocks.functions.push_back(rendering_.block(functions_of(one), view));
  }

  const cpp::Api& api_;
  TypeText types_;
  Rendering& rendering_;
  std::map<std::string, std::vector<const cpp::Entry*>> entries_;  // by header
};

void render_forwards(const cpp::Api& api, Rendering& rendering) {
  const TypeText types(api.models, api.name_space);
  json::Array forwards;
  for (const cpp::DeclarationId id : api.models.order) {
    const cpp::Declaration& one = api.models.declaration(id);
    if (!is_alias(one)) forwards.push_back(rendering.block(forward_of(one), declaration_view(types, one)));
  }
  json::Object view = file_view(api);
  view.set("any_forward", !forwards.empty());
  view.set("forwards", std::move(forwards));
  rendering.file(api.name + "/models_fwd.h", "file/models_fwd.h", std::move(view));
}

/// The header that includes those of all components.
void render_models_header(const cpp::Api& api, Rendering& rendering) {
  std::set<std::string> headers = {"models_fwd.h"};
  for (const cpp::Header& header : api.headers) {
    if (header.path.starts_with("models/")) headers.insert(header.path + ".h");
  }
  json::Object view = file_view(api);
  view.set("headers", include_list(headers));
  rendering.file(api.name + "/models.h", "file/models.h", std::move(view));
}

}  // namespace

void render_headers(const cpp::Api& api, Rendering& rendering) {
  rendering.file(api.name + "/namespaces.h", "file/namespaces.h", file_view(api));
  HeaderRendering headers(api, rendering);
  for (const cpp::Header& header : api.headers) headers.render(header);
  render_forwards(api, rendering);
  render_models_header(api, rendering);
}

}  // namespace understudy::generator
