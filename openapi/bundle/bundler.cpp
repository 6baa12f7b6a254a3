#include "openapi/bundle/bundler.h"

#include <algorithm>
#include <array>
#include <utility>

#include "openapi/build/discriminator.h"
#include "openapi/build/schema_pool.h"
#include "openapi/check/fields.h"
#include "openapi/read/near.h"
#include "openapi/read/uri.h"

namespace understudy::openapi {
namespace {

/// More values than any bundle holds that a person or a generator has written.
constexpr std::size_t value_limit = 10'000'000;
constexpr std::size_t deepest_inlining = 64;

std::size_t count_values(const Node& node) {
  std::size_t count = 1;
  if (const NodeArray* items = node.array()) {
    for (const Node& item : *items) count += count_values(item);
  }
  if (const NodeObject* members = node.object()) {
    for (const NodeMember& member : *members) count += count_values(member.value);
  }
  return count;
}

/// The part of `components` with a section, made where it is absent.
json::Object& section_in(json::Value& document, const std::string& section) {
  json::Object* root = document.object();
  const auto made = [](json::Object& object, const std::string& name) -> json::Object& {
    json::Value* found = object.find(name);
    if (found == nullptr || !found->is_object()) found = &object.set(name, json::Object());
    return *found->object();
  };
  return made(made(*root, "components"), section);
}

}  // namespace

json::Value Bundler::run() {
  json::Value document = object(Kind::document, context_->document);
  while (const auto placed = names_.next()) {
    json::Value value = component(*placed);
    section_in(document, placed->section).append(placed->name, std::move(value));
  }
  return document;
}

json::Value Bundler::component(const Placed& placed) {
  json::Value value = object(placed.kind, placed.at);
  const Dialect* dialect = placed.at.resource->dialect;
  const bool is_own = placed.kind != Kind::schema || context_->version == Version::v3_0 ||
                      dialect == context_->document.resource->dialect;
  const NodeMember* named = placed.at.resource->home->root.node->find("$schema");
  if (is_own || named == nullptr || !value.is_object() || value.find("$schema") != nullptr) return value;
  value.object()->append("$schema", value_of(named->value));
  return value;
}

json::Value Bundler::object(Kind kind, const Cursor& at) {
  if (!at.node->is_object()) return plain(at);
  if (const Cursor* target = names_.adopted(*at.node)) return object(kind, *target);
  const Grammar& grammar = grammar_at(kind, at);
  const auto reference = member(at, "$ref");
  const bool is_taken = grammar.reference != Reference::refused || field_of(grammar, "$ref") != nullptr ||
                        (kind == Kind::schema && ref_stands_alone(draft_at(at)));
  if (reference && is_taken && reference->node->string() != nullptr) return referring(kind, at, *reference);
  return members(kind, at, std::nullopt);
}

/// Whether a reference says the same in the bundle as it stands.
bool Bundler::stays(const Cursor& at, const Cursor& target) const {
  const bool is_known_to_all = has_scheme(target.file->uri) && target.file->path == target.file->uri;
  return is_known_to_all || (is_first(at) && is_first(target));
}

json::Value Bundler::referring(Kind kind, const Cursor& at, const Cursor& reference) {
  const auto target = context_->references.target(at, *reference.node->string());
  if (!target) {
    refuse(reference, Rule::ref_target, target.error());
    return plain(at);
  }
  if (stays(at, *target)) return members(kind, at, std::nullopt);
  if (const auto known = names_.known(kind, *target)) return members(kind, at, known);
  if (is_first(*target)) return members(kind, at, as_reference(target->pointer));
  const bool has_siblings = at.node->object()->size() > 1;
  if (!names_.has_section(kind) || (kind == Kind::path_item && !has_siblings))
    return inlined(kind, at, *target);
  return members(kind, at, names_.place(kind, *target));
}

json::Value Bundler::inlined(Kind kind, const Cursor& at, const Cursor& target) {
  const auto again = std::ranges::find(open_, target.node, &Inlined::node);
  if (again != open_.end() && !again->place.empty()) return members(kind, at, again->place);
  if (again != open_.end() && names_.has_section(kind)) return members(kind, at, names_.place(kind, target));
  if (again != open_.end() || open_.size() == deepest_inlining) {
    refuse(*member(at, "$ref"), Rule::size_limit,
           backquoted(*reference_in(*at.node)) + " stands for " + a(kind) +
               (again != open_.end() ? " that holds itself" : " behind too many others") +
               ", which cannot be written into one file");
    return plain(at);
  }
  open_.push_back({target.node, is_first(at) ? as_reference(at.pointer) : ""});
  json::Value value = object(kind, target);
  open_.pop_back();
  return kind == Kind::path_item && at.node->object()->size() > 1 ? merged(at, std::move(value)) : value;
}

/// A path item of 3.0 with members beside its reference: those win. Lists of parameters and of servers hold
/// for the operations beside them only, and so cannot be brought together.
json::Value Bundler::merged(const Cursor& at, json::Value target) {
  json::Value own = members(Kind::path_item, at, std::nullopt);
  own.object()->erase("$ref");
  if (!target.is_object()) return own;
  for (const json::Member& each : *target.object()) {
    if (own.find(each.name) == nullptr) {
      own.object()->append(each.name, each.value);
    }
  }
  for (const std::string_view name : {"parameters", "servers"}) {
    const bool is_shared = at.node->find(name) != nullptr || target.find(name) != nullptr;
    if (!is_shared) continue;
    refuse(at, Rule::ref_siblings,
           backquoted(name) +
               " beside a path item's `$ref`, or behind it, holds for a part of the operations, "
               "which one path item cannot say");
  }
  return own;
}

bool Bundler::is_left_out(Kind kind, const Cursor& object, const std::string& name) const {
  if (kind != Kind::schema || is_first(object)) return false;
  return name == id_keyword(draft_at(object)) || name == "$anchor" || name == "$dynamicAnchor" ||
         name == "$recursiveAnchor";
}

json::Value Bundler::members(Kind kind, const Cursor& at, const std::optional<std::string>& reference) {
  json::Object out;
  ++values_;
  for (const NodeMember& each : *at.node->object()) {
    if (is_left_out(kind, at, each.name)) continue;
    const bool is_dynamic = each.name == "$dynamicRef" || each.name == "$recursiveRef";
    if (each.name == "$ref" && reference)
      out.append(each.name, *reference);
    else if (kind == Kind::schema && is_dynamic && !is_first(at))
      out.set("$ref", text_of_dynamic(child(at, each)));
    else
      out.append(each.name, member_value(kind, at, each));
  }
  return out;
}

json::Value Bundler::member_value(Kind kind, const Cursor& object, const NodeMember& each) {
  const Cursor at = child(object, each);
  const Grammar& grammar = grammar_at(kind, object);
  const std::string* text = each.value.string();
  if (grammar.takes_extensions && each.name.starts_with("x-")) return plain(at);
  if (kind == Kind::discriminator && each.name == "mapping") return mapping(at);
  if (kind == Kind::link && each.name == "operationRef" && text != nullptr) return text_of_operation(at);
  if (kind == Kind::example && each.name == "externalValue" && text != nullptr && !is_first(at))
    return resolved_uri(at.file->uri, *text);
  const Field* field = field_of(grammar, each.name);
  if (field != nullptr && exists_in(*field, context_->version)) return shaped(*field, at);
  if (grammar.pattern != nullptr && grammar.pattern->fits(each.name))
    return shaped({each.name, grammar.pattern->shape, grammar.pattern->kind}, at);
  return plain(at);
}

json::Value Bundler::shaped(const Field& field, const Cursor& at) {
  const bool is_map = field.shape == Shape::map || field.shape == Shape::named_map;
  if (field.shape == Shape::text && reference_in(*at.node) != nullptr) return text(at);
  if (field.kind == Kind::none) return plain(at);
  if (field.shape == Shape::object || (field.shape == Shape::schema_or_list && !at.node->is_array()))
    return object(field.kind, at);
  if (is_map && field.kind == Kind::schema && reference_in(*at.node) != nullptr) {
    const auto target = context_->references.follow(at);
    if (target && !is_first(*target)) return shaped(field, *target);
    if (!target) refuse(*member(at, "$ref"), Rule::ref_target, target.error());
    return plain(at);
  }
  if (const NodeArray* items = at.node->array()) {
    json::Array out;
    for (std::size_t index = 0; index < items->size(); ++index)
      out.push_back(object(field.kind, item(at, index)));
    return out;
  }
  if (!at.node->is_object()) return plain(at);
  json::Object out;
  for (const NodeMember& each : *at.node->object())
    out.append(each.name, object(field.kind, child(at, each)));
  return out;
}

/// The values are names of components or references (OpenAPI 3.1.1, section 4.8.25).
json::Value Bundler::mapping(const Cursor& at) {
  if (!at.node->is_object()) return plain(at);
  json::Object out;
  for (const NodeMember& each : *at.node->object()) {
    const std::string* text = each.value.string();
    const Cursor from = child(at, each);
    const auto target = text == nullptr ? tl::expected<Cursor, std::string>(tl::unexpected(std::string()))
                                        : mapped_schema(*context_, from, *text);
    if (!target || stays(from, *target))
      out.append(each.name, plain(from));
    else if (is_first(*target))
      out.append(each.name, names_.known(Kind::schema, *target).value_or(as_reference(target->pointer)));
    else
      out.append(each.name, names_.place(Kind::schema, *target));
  }
  return out;
}

/// A reference in the place of a text is what some trees of files have for the text of a file.
json::Value Bundler::text(const Cursor& at) {
  const auto end = context_->references.follow(at);
  if (!end) refuse(*member(at, "$ref"), Rule::ref_target, end.error());
  return plain(end ? *end : at);
}

std::string Bundler::text_of_operation(const Cursor& at) {
  const std::string& text = *at.node->string();
  if (is_first(at)) return text;
  const auto target = context_->references.target(at, text);
  if (target && is_first(*target)) return as_reference(target->pointer);
  warn(
      *context_, at, Rule::link_operation,
      "the link leads to an operation of another file, which has no place of its own in one file; it is left "
      "as it is");
  return text;
}

/// What is the only one of its name is found by a plain reference too.
std::string Bundler::text_of_dynamic(const Cursor& at) {
  const std::string text = at.node->string() == nullptr ? "" : *at.node->string();
  const auto target = context_->references.target(at, text);
  if (!target) {
    refuse(at, Rule::dynamic_ref, target.error());
    return text;
  }
  const std::string name(at.node->string() != nullptr && text == "#" ? recursive_anchor : fragment_of(text));
  const bool has_twin = context_->references.resources().dynamic_count(name) > 1;
  if (has_twin) {
    refuse(at, Rule::dynamic_ref,
           "what " + backquoted(text) +
               " leads to depends on the way to it, which one file without `$id`s "
               "cannot say");
  }
  if (is_first(*target)) return as_reference(target->pointer);
  return names_.place(Kind::schema, *target);
}

json::Value Bundler::plain(const Cursor& at) {
  if (is_full_) return nullptr;
  values_ += count_values(*at.node);
  if (values_ <= value_limit) return value_of(*at.node);
  is_full_ = true;
  refuse(at, Rule::size_limit,
         "references multiply what this document holds beyond " + std::to_string(value_limit) + " values");
  return nullptr;
}

}  // namespace understudy::openapi
