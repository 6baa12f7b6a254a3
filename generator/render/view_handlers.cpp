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

json::Value reply_view(const TypeText& types, const cpp::Operation& operation, const cpp::Reply& reply) {
  return json::Object{
      {"scope", operation.scope},
      {"name", reply.name},
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

json::Value operation_view(TypeText& types, const cpp::Operation& operation) {
  std::set<std::string> shadowed = {"Request", "Response", "Path",         "Query",
                                    "Header",  "Cookie",   operation.scope};
  for (const cpp::Reply& reply : operation.replies) shadowed.insert(reply.name);
  types.shadow(shadowed);
  json::Array replies;
  for (const cpp::Reply& reply : operation.replies) replies.push_back(reply_view(types, operation, reply));
  std::vector<std::string> alternatives = {"runtime::Unhandled"};
  for (const cpp::Reply& reply : operation.replies) alternatives.push_back(reply.name);
  json::Object view{{"id", string_literal(operation.id)},
                    {"scope", operation.scope},
                    {"function", operation.function},
                    {"route", one_line(operation.method + " " + operation.path)},
                    {"doc", doc_view(operation.doc)},
                    {"groups", groups_view(types, operation)},
                    {"any_group", !operation.groups.empty()},
                    {"has_body", operation.body.has_value()},
                    {"body_type", operation.body ? body_type(types, *operation.body) : ""},
                    {"body_doc", doc_view(operation.body ? operation.body->doc : "")},
                    {"empty_request", operation.groups.empty() && !operation.body},
                    {"replies", std::move(replies)},
                    {"variant", variant_of(alternatives)}};
  types.shadow({});
  return view;
}

}  // namespace

void render_handlers(const cpp::Api& api, Rendering& rendering) {
  TypeText types(api.models, api.name_space);
  json::Array operations;
  json::Array scopes;
  json::Array functions;
  std::string text;
  for (const cpp::Operation& operation : api.operations) {
    json::Value view = operation_view(types, operation);
    scopes.push_back(rendering.block("handler/scope.h", view));
    functions.push_back(rendering.block("handler/function.cpp", view));
    text += *scopes.back().string();
    operations.push_back(std::move(view));
  }
  auto standard = standard_headers(text);
  standard.insert("variant");
  auto project = project_headers(text);
  project.insert({"models.h", "runtime/model/unhandled.h"});
  json::Object header = file_view(api);
  header.set("includes", include_list(standard));
  header.set("project_includes", include_list(project));
  header.set("scopes", std::move(scopes));
  header.set("any_operation", !operations.empty());
  header.set("operations", json::Array(operations));
  rendering.file(api.name + "/handlers.h", "file/handlers.h", header);
  json::Object source = file_view(api);
  source.set("any_operation", !operations.empty());
  source.set("operations", std::move(operations));
  source.set("functions", std::move(functions));
  rendering.file(api.name + "/handlers.cpp", "file/handlers.cpp", std::move(source));
}

}  // namespace understudy::generator
