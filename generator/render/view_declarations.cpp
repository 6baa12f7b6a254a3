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
    case cpp::Selection::hint:
      return "union_by_hint";
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

/// A string, number or boolean as an expression that becomes a `json::Value`.
std::string plain_literal(const json::Value& value) {
  if (const std::string* text = value.string()) return string_literal(*text);
  if (const bool* flag = value.boolean()) return *flag ? "true" : "false";
  const auto whole = value.number()->as_int64();
  if (whole && *whole >= INT32_MIN && *whole <= INT32_MAX) return std::to_string(*whole);
  return "json::Number::from_text(" + string_literal(value.number()->text()) + ")";
}

json::Value view_of(const TypeText&, const cpp::Enum& one) {
  json::Object view = base_view(one.name, one.doc);
  json::Array values;
  for (const cpp::Enumerator& value : one.values) {
    values.push_back(json::Object{
        {"name", value.name}, {"wire", plain_literal(value.wire)}, {"doc", doc_view(value.doc)}});
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
  if (has_rest) compared.push_back(cpp::rest_name);
  const bool typed = one.rest == cpp::Rest::typed;
  view.set("has_members", !compared.empty());
  view.set("members", std::move(members));
  view.set("parts", std::move(parts));
  view.set("has_rest", has_rest);
  view.set("rest_name", cpp::rest_name);
  view.set("rest_type", typed ? "runtime::Map<" + types.of(one.rest_type) + ">" : "json::Object");
  view.set("ordered", one.ordered);
  view.set("order_name", cpp::order_name);
  view.set("rest_initializer", one.recursive ? "" : " = {}");
  view.set("compared", std::move(compared));
  view.set("defaults", defaults_view(types, one.members));
  view.set("recursive", one.recursive);
  return view;
}

json::Value view_of(const TypeText& types, const cpp::Tuple& one) {
  json::Object view = base_view(one.name, one.doc);
  json::Array members;
  json::Array compared;
  for (const cpp::Member& member : one.members) {
    members.push_back(member_view(types, member, one.recursive));
    compared.push_back(member.name);
  }
  if (one.rest) compared.push_back(cpp::more_name);
  view.set("has_members", !members.empty());
  view.set("members", std::move(members));
  view.set("has_rest", one.rest.has_value());
  view.set("rest_name", cpp::more_name);
  view.set("rest_type", one.rest ? "std::vector<" + types.of(*one.rest) + ">" : "");
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

}  // namespace

std::string kind_of(const cpp::Declaration& declaration) {
  return std::visit(
      overloaded{[](const cpp::Alias&) { return std::string("alias"); },
                 [](const cpp::Struct&) { return std::string("struct"); },
                 [](const cpp::Tuple&) { return std::string("tuple"); },
                 [](const cpp::Enum& one) { return std::string(one.mixed ? "mixed_enum" : "enum"); },
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

}  // namespace understudy::generator
