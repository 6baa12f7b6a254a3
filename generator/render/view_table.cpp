#include <algorithm>

#include "generator/lower/acceptors.h"
#include "generator/lower/common.h"
#include "generator/lower/names.h"
#include "generator/render/literal.h"
#include "generator/render/shape_text.h"
#include "generator/render/view.h"
#include "generator/render/view_operations.h"
#include "json/write.h"

namespace understudy::generator {

namespace {

/// `{"a", "b"}`, however long: inside of another list an item a line is laid out anew.
std::string in_one_line(const std::vector<std::string>& texts) {
  std::string line;
  for (const std::string& text : texts) line += (line.empty() ? "" : ", ") + string_literal(text);
  return "{" + line + "}";
}

json::Value scheme_view(const cpp::TableScheme& one) {
  json::Object view{{"name", string_literal(one.name)},
                    {"kind", one.kind},
                    {"http_scheme", string_literal(one.http_scheme)},
                    {"in", one.in},
                    {"parameter", string_literal(one.parameter)}};
  set_extensions(view, one.extensions);
  return view;
}

/// What makes an operation of the table.
std::string operation_function(const cpp::Api& api, std::size_t index) {
  return api.operations[index].function + "_operation";
}

json::Value protobuf_view(const std::vector<openapi::ProtobufField>& message) {
  json::Array fields;
  for (const openapi::ProtobufField& field : message) {
    std::vector<std::string> packed;
    for (const auto& [url, index] : field.packed)
      packed.push_back("{" + string_literal(url) + ", " + std::to_string(index) + "}");
    fields.push_back(json::Object{{"member", string_literal(field.member)},
                                  {"number", field.number},
                                  {"type", string_literal(field.type)},
                                  {"repeated", field.repeated},
                                  {"message", static_cast<std::int64_t>(field.message)},
                                  {"has_message", field.message != 0},
                                  {"has_packed", !packed.empty()},
                                  {"packed", braced(packed)}});
  }
  return json::Object{{"fields", std::move(fields)}};
}

/// One of perhaps a hundred thousand.
std::string place_text(const cpp::RulePlace& place) {
  return "{" + view_literal(place.location) + ", " + view_literal(place.file) + ", " +
         std::to_string(place.line) + ", " + std::to_string(place.column) + "}";
}

/// What the functions of a table's file stand beside.
std::set<std::string> names_beside(const cpp::Api& api) {
  std::set<std::string> taken{"api",     "webhooks_api",     "place_of", "protobuf",
                              "schemas", "security_schemes", "unions",   "write_only"};
  for (const cpp::Check& check : api.checks) {
    if (check.exported) taken.insert({check.name, acceptor_of(check.name)});
  }
  for (std::size_t i = 0; i < api.operations.size(); ++i) taken.insert(operation_function(api, i));
  return taken;
}

/// The functions that make the operations of one file, by their indexes.
json::Object operations_view(const cpp::Api& api, const std::vector<std::size_t>& indexes,
                             Rendering& rendering) {
  std::vector<const cpp::TableOperation*> operations;
  for (const std::size_t i : indexes) operations.push_back(&api.table.operations[i]);
  const cpp::TableCommon common = common_of(operations);
  OperationViews views(common, Names(names_beside(api)));
  json::Array blocks = views.common_blocks(rendering);
  json::Array functions;
  for (std::size_t i = 0; i < operations.size(); ++i) {
    const json::Value view = views.operation(*operations[i], api.operations[indexes[i]].function,
                                             operation_function(api, indexes[i]));
    blocks.push_back(rendering.block("table/operation.cpp", view));
    functions.push_back(*view.find("function"));
  }
  json::Object view = file_view(api);
  view.set("blocks", std::move(blocks));
  view.set("operations", std::move(functions));
  return view;
}

json::Object table_view(const cpp::Api& api) {
  const cpp::Table& table = api.table;
  json::Object view = file_view(api);
  view.set("name", string_literal(table.name));
  view.set("title", string_literal(table.title));
  view.set("version", string_literal(table.version));
  view.set("base_paths", braced_literals(table.base_paths));
  json::Array schemes;
  for (const auto& scheme : table.security_schemes) schemes.push_back(scheme_view(scheme));
  view.set("any_scheme", !schemes.empty());
  view.set("security_schemes", std::move(schemes));
  json::Array schemas;
  for (const auto& [name, check] : table.schemas)
    schemas.push_back(
        json::Object{{"name", string_literal(name)}, {"check", check}, {"accept", acceptor_of(check)}});
  view.set("any_schema", !schemas.empty());
  view.set("schemas", std::move(schemas));
  json::Array messages;
  for (const auto& message : table.protobuf) messages.push_back(protobuf_view(message));
  view.set("any_protobuf", !messages.empty());
  view.set("protobuf", std::move(messages));
  json::Array hidden;
  for (const auto& one : table.write_only) hidden.push_back(write_only_text(one));
  view.set("any_write_only", !hidden.empty());
  view.set("write_only", std::move(hidden));
  json::Array unions;
  for (const openapi::UnionPlace& one : table.unions)
    unions.push_back("{.location = " + string_literal(one.location) +
                     ", .branches = " + in_one_line(one.branches) + "}");
  view.set("any_union", !unions.empty());
  view.set("unions", std::move(unions));
  set_extensions(view, table.extensions);
  return view;
}

bool any_sent(const cpp::Api& api) { return std::ranges::any_of(api.operations, &cpp::Operation::is_sent); }

json::Array operation_functions(const cpp::Api& api, bool sent) {
  json::Array functions;
  for (std::size_t i = 0; i < api.operations.size(); ++i) {
    if (api.operations[i].is_sent == sent) functions.push_back(operation_function(api, i));
  }
  return functions;
}

void render_table_header(const cpp::Api& api, Rendering& rendering) {
  json::Object view = file_view(api);
  view.set("any_webhook", any_sent(api));
  rendering.file(api.name + "/api.h", "file/api.h", std::move(view));
}

}  // namespace

/// The operations of each file, by their names.
std::vector<std::vector<std::size_t>> table_clusters(const cpp::Api& api) {
  std::vector<std::vector<std::size_t>> clusters(clusters_for(api, api.operations.size()));
  for (std::size_t i = 0; i < api.operations.size(); ++i)
    clusters[cluster_of(api.operations[i].function, clusters.size()) - 1].push_back(i);
  return clusters;
}

void render_table(const cpp::Api& api, Rendering& rendering) {
  render_table_header(api, rendering);
  const auto clusters = table_clusters(api);
  const bool is_only = clusters.size() == 1;
  json::Object table = table_view(api);
  table.set("is_only", is_only);
  table.set("operations", operation_functions(api, false));
  table.set("any_webhook", any_sent(api));
  table.set("webhooks", operation_functions(api, true));
  table.set("blocks", is_only ? *operations_view(api, clusters[0], rendering).find("blocks")
                              : json::Value(json::Array()));
  rendering.file(api.name + "/api.cpp", "file/api.cpp", std::move(table));
  if (is_only) return;
  const Callees checks = check_callees(api);
  const Callees acceptors = accept_callees(api);
  for (std::size_t i = 0; i < clusters.size(); ++i) {
    json::Object view = operations_view(api, clusters[i], rendering);
    const json::Array& blocks = *view.find("blocks")->array();
    json::Array called = checks.of({&blocks});
    view.set("called_acceptors", acceptors.of({&blocks}));
    view.set("any_called_check", !called.empty());
    view.set("called_checks", std::move(called));
    rendering.file(api.name + "/" + cluster_file("api", i + 1, clusters.size()), "file/api_operations.cpp",
                   std::move(view));
  }
}

void render_places(const cpp::Api& api, Rendering& rendering) {
  json::Object view = file_view(api);
  rendering.file(api.name + "/places.h", "file/places.h", view);
  json::Array places;
  for (const cpp::RulePlace& place : api.places) places.push_back(place_text(place));
  view.set("any_place", !places.empty());
  view.set("places", std::move(places));
  rendering.file(api.name + "/places.cpp", "file/places.cpp", std::move(view));
}

}  // namespace understudy::generator
