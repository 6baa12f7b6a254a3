#include "generator/lower/acceptors.h"
#include "generator/lower/names.h"
#include "generator/render/literal.h"
#include "generator/render/shape_text.h"
#include "generator/render/view.h"
#include "generator/render/view_operations.h"
#include "json/write.h"

namespace understudy::generator {

namespace {

json::Value scheme_view(const cpp::TableScheme& one) {
  json::Object view{{"name", string_literal(one.name)},
                    {"kind", one.kind},
                    {"http_scheme", string_literal(one.http_scheme)},
                    {"in", one.in},
                    {"parameter", string_literal(one.parameter)}};
  set_extensions(view, one.extensions);
  return view;
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

/// What the functions of api.cpp stand beside.
Names names_beside(const cpp::Api& api) {
  std::set<std::string> taken{"api", "place_of", "protobuf", "schemas", "security_schemes", "write_only"};
  for (const cpp::Check& check : api.checks) {
    if (check.exported) taken.insert({check.name, acceptor_of(check.name)});
  }
  return Names(std::move(taken));
}

json::Object table_view(const cpp::Api& api, Rendering& rendering) {
  const cpp::Table& table = api.table;
  json::Object view = file_view(api);
  view.set("name", string_literal(table.name));
  view.set("title", string_literal(table.title));
  view.set("version", string_literal(table.version));
  view.set("base_paths", braced_literals(table.base_paths));
  OperationViews views(table.common, names_beside(api));
  json::Array blocks = views.common_blocks(rendering);
  json::Array functions;
  for (std::size_t i = 0; i < table.operations.size(); ++i) {
    const json::Value operation = views.operation(table.operations[i], api.operations[i].function);
    blocks.push_back(rendering.block("table/operation.cpp", operation));
    functions.push_back(*operation.find("function"));
  }
  view.set("blocks", std::move(blocks));
  view.set("operations", std::move(functions));
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
  set_extensions(view, table.extensions);
  return view;
}

}  // namespace

void render_table(const cpp::Api& api, Rendering& rendering) {
  rendering.file(api.name + "/api.h", "file/api.h", file_view(api));
  rendering.file(api.name + "/api.cpp", "file/api.cpp", table_view(api, rendering));
}

void render_places(const cpp::Api& api, Rendering& rendering) {
  json::Array places;
  for (const cpp::RulePlace& place : api.places) {
    places.push_back(json::Object{{"location", string_literal(place.location)},
                                  {"file", string_literal(place.file)},
                                  {"line", static_cast<std::int64_t>(place.line)},
                                  {"column", static_cast<std::int64_t>(place.column)}});
  }
  json::Object view = file_view(api);
  view.set("any_place", !places.empty());
  view.set("places", std::move(places));
  rendering.file(api.name + "/places.h", "file/places.h", view);
  rendering.file(api.name + "/places.cpp", "file/places.cpp", std::move(view));
}

}  // namespace understudy::generator
