#include "generator/render/view_scopes.h"

#include <set>

#include "generator/render/literal.h"
#include "generator/render/view.h"

namespace understudy::generator {

namespace {

json::Value members_of(const TypeText& types, const std::vector<cpp::Member>& members) {
  json::Array list;
  for (const cpp::Member& member : members) list.push_back(member_view(types, member, false));
  return list;
}

std::string group_name(const std::string& in) {
  return in == "path" ? "Path" : in == "query" ? "Query" : in == "header" ? "Header" : "Cookie";
}

json::Value groups_view(const TypeText& types, const cpp::Operation& operation) {
  json::Array groups;
  for (const cpp::ParameterGroup& group : operation.groups) {
    groups.push_back(json::Object{{"in", group.in},
                                  {"name", group_name(group.in)},
                                  {"members", members_of(types, group.members)},
                                  {"defaults", defaults_view(types, group.members)}});
  }
  return groups;
}

json::Value security_view(const cpp::Operation& operation) {
  json::Array needs;
  for (const cpp::Need& need : operation.security) {
    needs.push_back(json::Object{{"alternative", static_cast<std::int64_t>(need.alternative)},
                                 {"scheme", string_literal(need.scheme)},
                                 {"scopes", string_literal(need.scopes)}});
  }
  return needs;
}

json::Value reply_view(const TypeText& types, const std::string& scope, const cpp::Reply& reply) {
  return json::Object{
      {"scope", scope},
      {"name", reply.name},
      {"is_shared", !reply.definition.empty()},
      {"definition", reply.definition},
      {"doc", doc_view(reply.status + ": " + (reply.doc.empty() ? "documented without a word" : reply.doc))},
      {"code", reply.code},
      {"chosen", reply.chosen},
      {"ranged", reply.chosen && reply.status != "default"},
      {"headers", members_of(types, reply.headers)},
      {"has_body", reply.body.has_value()},
      {"empty", !reply.body && reply.headers.empty() && !reply.chosen},
      {"body_type", reply.body ? types.of(*reply.body) : ""},
      {"media_type", string_literal(reply.media_type)},
      {"as_text", reply.as_text}};
}

std::string body_type(const TypeText& types, const cpp::RequestBody& body) {
  const std::string type = types.of(body.type);
  return body.required ? type : "std::optional<" + type + ">";
}

/// The replies that a scope names, and those of them that are written there.
void set_replies(const TypeText& types, const std::string& scope, const std::vector<cpp::Reply>& replies,
                 json::Object& view) {
  json::Array all;
  json::Array own;
  for (const cpp::Reply& reply : replies) {
    all.push_back(reply_view(types, scope, reply));
    if (reply.definition.empty()) own.push_back(all.back());
  }
  view.set("scope", scope);
  view.set("any_reply", !all.empty());
  view.set("replies", std::move(all));
  view.set("own_replies", std::move(own));
}

}  // namespace

json::Value scope_view(TypeText& types, const cpp::Operation& operation) {
  std::set<std::string> shadowed = {"Request", "Response", "Path",         "Query",
                                    "Header",  "Cookie",   operation.scope};
  for (const cpp::Reply& reply : operation.replies) shadowed.insert(reply.name);
  types.shadow(shadowed);
  std::vector<std::string> alternatives = {"runtime::Unhandled"};
  for (const cpp::Reply& reply : operation.replies) alternatives.push_back(reply.name);
  json::Object view{{"id", string_literal(operation.id)},
                    {"function", operation.function},
                    {"route", one_line(operation.method + " " + operation.path)},
                    {"doc", doc_view(operation.doc)},
                    {"has_expression", !operation.expression.empty()},
                    {"expression", string_literal(operation.expression)},
                    {"has_security", !operation.security.empty()},
                    {"security", security_view(operation)},
                    {"groups", groups_view(types, operation)},
                    {"any_group", !operation.groups.empty()},
                    {"has_body", operation.body.has_value()},
                    {"body_type", operation.body ? body_type(types, *operation.body) : ""},
                    {"body_doc", doc_view(operation.body ? operation.body->doc : "")},
                    {"empty_request", operation.groups.empty() && !operation.body},
                    {"variant", variant_of(alternatives)}};
  set_replies(types, operation.scope, operation.replies, view);
  types.shadow({});
  return view;
}

json::Value shared_view(TypeText& types, const cpp::SharedResponse& response) {
  std::set<std::string> shadowed = {response.scope};
  for (const cpp::Reply& reply : response.replies) shadowed.insert(reply.name);
  types.shadow(shadowed);
  json::Object view{{"doc", doc_view("What operations refer to as `" + response.location + "`.")}};
  set_replies(types, response.scope, response.replies, view);
  types.shadow({});
  return view;
}

}  // namespace understudy::generator
