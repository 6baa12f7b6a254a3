#include "openapi/read/resource_search.h"

#include "openapi/read/near.h"
#include "openapi/read/uri.h"
#include "openapi/rule.h"

namespace understudy::openapi {
namespace {

/// Members whose values are data wherever they stand.
bool holds_data(std::string_view name) {
  return name == "example" || name == "examples" || name == "default" || name == "enum" || name == "const" ||
         name == "value" || name.starts_with("x-");
}

/// Whether an object of an unknown kind is a schema, by the keywords that only schemas have.
bool looks_like_schema(const NodeObject& members) {
  for (const NodeMember& each : members) {
    const Field* field = field_of(schema_grammar(Draft::draft_2020_12), each.name);
    const bool has_schemas = field != nullptr && field->kind == Kind::schema;
    if (has_schemas || each.name.starts_with('$') || each.name == "enum" || each.name == "const") return true;
    if (each.name == "type" || each.name == "definitions") return true;
  }
  return false;
}

const std::string* text_in_node(const Node& node, std::string_view name) {
  const NodeMember* found = node.find(name);
  return found == nullptr ? nullptr : found->value.string();
}

}  // namespace

void ResourceSearch::run(const Cursor& root, Resource& file) {
  const bool is_document = root.node->is_object() && root.node->find("openapi") != nullptr;
  is_document ? visit(Kind::document, root, {&file, &file}) : visit_any(root, {&file, &file});
}

void ResourceSearch::visit_any(const Cursor& at, Around around) {
  const NodeObject* members = at.node->object();
  if (members == nullptr) return visit_items(at, around);
  if (looks_like_schema(*members)) return visit_schema(at, around);
  for (const NodeMember& each : *members) {
    if (!holds_data(each.name)) visit_any(child(at, each), around);
  }
}

void ResourceSearch::visit_items(const Cursor& at, Around around) {
  const std::size_t size = at.node->is_array() ? at.node->array()->size() : 0;
  for (std::size_t index = 0; index < size; ++index) visit_any(item(at, index), around);
}

void ResourceSearch::visit(Kind kind, const Cursor& at, Around around) {
  if (kind == Kind::schema) return visit_schema(at, around);
  if (!at.node->is_object()) return;
  const Grammar& grammar = grammar_of(kind);
  for (const NodeMember& each : *at.node->object()) {
    const Field* field = field_of(grammar, each.name);
    if (field != nullptr) {
      visit_value(*field, child(at, each), around);
    } else if (grammar.pattern != nullptr && grammar.pattern->fits(each.name)) {
      visit_value({each.name, grammar.pattern->shape, grammar.pattern->kind}, child(at, each), around);
    }
  }
}

void ResourceSearch::visit_schema(const Cursor& outside, Around around) {
  if (!outside.node->is_object()) return;
  around = entered(outside, around);
  Cursor at = outside;
  at.resource = around.resource;
  take_anchors(at, *around.home);
  for (const NodeMember& each : *at.node->object()) {
    const Field* field = field_of(schema_grammar(draft_at(at)), each.name);
    if (field != nullptr && field->kind == Kind::schema) visit_value(*field, child(at, each), around);
  }
}

void ResourceSearch::visit_value(const Field& field, const Cursor& at, Around around) {
  if (field.kind == Kind::none) return;
  if (field.shape == Shape::object) return visit(field.kind, at, around);
  if (const NodeArray* items = at.node->array()) {
    for (std::size_t index = 0; index < items->size(); ++index) visit(field.kind, item(at, index), around);
  } else if (field.shape == Shape::schema_or_list) {
    visit_schema(at, around);
  } else if (const NodeObject* members = at.node->object()) {
    for (const NodeMember& each : *members) visit(field.kind, child(at, each), around);
  }
}

ResourceSearch::Around ResourceSearch::entered(const Cursor& at, Around around) {
  const std::string* schema = text_in_node(*at.node, "$schema");
  const bool is_first = at.node == around.resource->root.node;
  if (schema != nullptr) {
    const auto dialect = resources_->dialects_->named(*schema);
    if (dialect && is_first) around.resource->dialect = *dialect;
    if (dialect && !is_first && *dialect != around.resource->dialect) {
      Resource& island = resources_->add({around.resource->uri, at, *dialect, around.home, nested_, {}, {}});
      nested_->insert_or_assign(at.node, &island);
      around.resource = &island;
    }
  }
  const Draft draft = around.resource->dialect->draft;
  const std::string* id = text_in_node(*at.node, id_keyword(draft));
  const bool is_hidden = ref_stands_alone(draft) && reference_in(*at.node) != nullptr;
  if (id == nullptr || is_hidden || without_fragment(*id).empty()) return around;
  return entered_id(at, around, std::string(without_fragment(*id)));
}

ResourceSearch::Around ResourceSearch::entered_id(const Cursor& at, Around around, const std::string& id) {
  Resource made{
      resolved_uri(around.resource->uri, id), at, around.resource->dialect, nullptr, nested_, {}, {}};
  if (at.node == around.home->root.node && made.uri == around.home->uri) return around;
  const Resource* other = resources_->find(made.uri);
  if (other != nullptr && other->root.node != at.node) warn_about_twin(at, made, *other);
  Resource& added = resources_->add(std::move(made));
  added.home = &added;
  added.root.resource = &added;
  resources_->by_uri_.emplace(added.uri, &added);
  nested_->insert_or_assign(at.node, &added);
  return {&added, &added};
}

void ResourceSearch::warn_about_twin(const Cursor& at, const Resource& made, const Resource& other) {
  const std::string_view keyword = id_keyword(made.dialect->draft);
  const Cursor place = member(at, keyword).value_or(at);
  resources_->diagnostics_->add({Severity::warning, place_of(place), place.pointer,
                                 "the " + backquoted(keyword) + " " + backquoted(made.uri) + " is taken by " +
                                     backquoted(location_of(other.root)) +
                                     ", and that is where references to it lead",
                                 Rule::unique_id});
}

void ResourceSearch::take_anchors(const Cursor& at, Resource& home) {
  const Draft draft = draft_at(at);
  if (has_anchors_as_ids(draft)) {
    const std::string* id = text_in_node(*at.node, id_keyword(draft));
    if (id != nullptr && reference_in(*at.node) == nullptr && !fragment_of(*id).empty())
      home.anchors.emplace(fragment_of(*id), at);
    return;
  }
  const NodeMember* recursive = at.node->find("$recursiveAnchor");
  const bool is_recursive = recursive != nullptr && recursive->value.boolean() != nullptr;
  if (draft == Draft::draft_2019_09 && is_recursive && *recursive->value.boolean())
    take_dynamic_anchor(std::string(recursive_anchor), at, home);
  const std::string* anchor = text_in_node(*at.node, "$anchor");
  if (anchor != nullptr) home.anchors.emplace(*anchor, at);
  const std::string* dynamic = text_in_node(*at.node, "$dynamicAnchor");
  if (dynamic == nullptr || draft != Draft::draft_2020_12) return;
  home.anchors.emplace(*dynamic, at);
  take_dynamic_anchor(*dynamic, at, home);
}

void ResourceSearch::take_dynamic_anchor(const std::string& name, const Cursor& at, Resource& home) {
  if (home.dynamic_anchors.emplace(name, at).second) ++resources_->dynamic_counts_[name];
}

}  // namespace understudy::openapi
