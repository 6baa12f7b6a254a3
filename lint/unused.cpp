#include <map>
#include <set>
#include <string>
#include <utility>

#include "json/pointer.h"
#include "lint/rules.h"
#include "openapi/read/source_file.h"
#include "openapi/read/uri.h"
#include "openapi/sources.h"

namespace understudy::lint {
namespace {

using openapi::Node;
using openapi::NodeMember;

/// A section of `components` and a name in it.
using Component = std::pair<std::string, std::string>;

/// What a part of a document names. Anything that may be meant as a use counts as one.
struct Uses {
  std::set<Component> components;
  std::set<std::string> tags;
  bool has_names = false;  // that references from anywhere may use

  void take(const Node& node) {
    if (const openapi::NodeArray* items = node.array()) {
      for (const Node& item : *items) take(item);
    }
    if (node.object() == nullptr) return;
    for (const NodeMember& member : *node.object()) take(member);
  }

  void take(const NodeMember& member) {
    take_name(member);
    take(member.value);
  }

 private:
  void take_name(const NodeMember& member) {
    const std::string* text = member.value.string();
    const bool refers =
        member.name == "$ref" || member.name == "$dynamicRef" || member.name == "operationRef";
    if (refers && text != nullptr) take_reference(*text);
    if (member.name == "$id" || member.name == "$anchor" || member.name == "$dynamicAnchor") has_names = true;
    if (member.name == "mapping") take_mapping(member.value);
    if (member.name == "security") take_security(member.value);
    if (member.name == "tags" && member.value.is_array()) take_tags(*member.value.array());
  }

  void take_reference(const std::string& text) {
    const std::string home = "#/components/";
    const std::size_t start = text.find(home);
    if (start == std::string::npos) return;
    const auto tokens = json::pointer_tokens(openapi::percent_decoded(text.substr(start + 1)).value_or(""));
    if (tokens && tokens->size() >= 3) components.emplace((*tokens)[1], (*tokens)[2]);
  }

  void take_mapping(const Node& mapping) {
    if (mapping.object() == nullptr) return;
    for (const NodeMember& each : *mapping.object()) {
      if (each.value.string() == nullptr) continue;
      components.emplace("schemas", *each.value.string());
      take_reference(*each.value.string());
    }
  }

  void take_security(const Node& requirements) {
    if (requirements.array() == nullptr) return;
    for (const Node& each : *requirements.array()) {
      if (each.object() == nullptr) continue;
      for (const NodeMember& scheme : *each.object()) components.emplace("securitySchemes", scheme.name);
    }
  }

  void take_tags(const openapi::NodeArray& items) {
    for (const Node& item : items) {
      if (item.string() != nullptr) tags.insert(*item.string());
    }
  }
};

using Graph = std::map<Component, std::set<Component>>;

/// A schema made of another one may be what a discriminator of that one leads to.
void add_heirs(Graph& graph, const Component& heir, const Node& node) {
  const NodeMember* all_of = node.find("allOf");
  if (all_of == nullptr) return;
  Uses parents;
  parents.take(all_of->value);
  for (const Component& parent : parents.components) graph[parent].insert(heir);
}

/// Components with those that they name, and those that are named from outside of all components.
struct Named {
  Graph graph;
  std::set<Component> outside;
  std::set<std::string> tags;

  void take(const Uses& uses) {
    outside.insert(uses.components.begin(), uses.components.end());
    tags.insert(uses.tags.begin(), uses.tags.end());
  }

  void take_components(const Node& sections) {
    if (sections.object() == nullptr) return;
    for (const NodeMember& section : *sections.object()) {
      if (section.name.starts_with("x-") || section.value.object() == nullptr) continue;
      for (const NodeMember& each : *section.value.object())
        take_component({section.name, each.name}, each.value);
    }
  }

 private:
  void take_component(const Component& component, const Node& node) {
    Uses uses;
    uses.take(node);
    graph[component].insert(uses.components.begin(), uses.components.end());
    tags.insert(uses.tags.begin(), uses.tags.end());
    if (uses.has_names) outside.insert(component);
    if (component.first == "schemas") add_heirs(graph, component, node);
  }
};

Named named_in(const openapi::Sources& sources) {
  Named named;
  for (const openapi::SourceFile* file : sources.files()) {
    if (!file->uri.empty() || !file->root.is_object()) {
      Uses uses;
      uses.take(file->root);
      named.take(uses);
      continue;
    }
    for (const NodeMember& member : *file->root.object()) {
      if (member.name == "components") {
        named.take_components(member.value);
        continue;
      }
      Uses uses;
      uses.take(member);
      named.take(uses);
    }
  }
  return named;
}

std::set<Component> reached(const Named& named) {
  std::set<Component> seen = named.outside;
  std::vector<Component> open(seen.begin(), seen.end());
  while (!open.empty()) {
    const auto found = named.graph.find(open.back());
    open.pop_back();
    if (found == named.graph.end()) continue;
    for (const Component& next : found->second) {
      if (seen.insert(next).second) open.push_back(next);
    }
  }
  return seen;
}

}  // namespace

void check_unused(const Subject& subject) {
  const openapi::Document& document = subject.document;
  // Without operations the document is a library for others.
  if (document.operations.empty() && document.webhooks.empty()) return;
  const Named named = named_in(*document.sources);
  const std::set<Component> used = reached(named);
  for (const auto& [component, others] : named.graph) {
    const std::string location =
        "#/components/" + component.first + "/" + json::escape_token(component.second);
    if (used.contains(component) || !is_there(subject, location)) continue;
    report(subject, openapi::Rule::unused_component, location, "nothing refers to this component");
  }
  for (std::size_t i = 0; i < document.tags.size(); ++i) {
    if (named.tags.contains(document.tags[i].name)) continue;
    report(subject, openapi::Rule::unused_tag, "#/tags/" + std::to_string(i),
           "no operation has the tag `" + document.tags[i].name + "`");
  }
}

}  // namespace understudy::lint
