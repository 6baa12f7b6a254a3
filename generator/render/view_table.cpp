#include "generator/lower/names.h"
#include "generator/render/literal.h"
#include "generator/render/shape_text.h"
#include "generator/render/view.h"
#include "json/write.h"

namespace understudy::generator {

namespace {

void set_optional(json::Object& view, const std::string& name, const std::optional<json::Value>& value) {
  view.set("has_" + name, value.has_value());
  view.set(name, value ? json_literal(*value) : "");
}

void set_extensions(json::Object& view, const json::Value& extensions) {
  view.set("has_extensions", extensions.is_object() && !extensions.object()->empty());
  view.set("extensions", "R\"json(" + json::write_pretty(extensions) + ")json\"");
  if (json::write(extensions).find(")json\"") != std::string::npos) {
    view.set("extensions", string_literal(json::write(extensions)));
  }
}

json::Value parameter_view(const cpp::TableParameter& one) {
  json::Object view{{"name", string_literal(one.name)},
                    {"in", one.in},
                    {"style", one.style},
                    {"explode", one.explode ? "true" : "false"},
                    {"required", one.required},
                    {"deprecated", one.deprecated},
                    {"allow_reserved", one.allow_reserved},
                    {"allow_empty_value", one.allow_empty_value},
                    {"has_media_type", !one.media_type.empty()},
                    {"media_type", string_literal(one.media_type)},
                    {"shape", shape_text(one.shape)},
                    {"has_check", !one.check.empty()},
                    {"check", one.check},
                    {"location", string_literal(one.location)}};
  set_optional(view, "example", one.example);
  return view;
}

json::Value header_view(const cpp::TableHeader& one) {
  json::Object view{{"name", string_literal(one.name)},
                    {"required", one.required},
                    {"explode", one.explode},
                    {"has_check", !one.check.empty()},
                    {"check", one.check},
                    {"has_shape", one.shape != openapi::ValueShape{}},
                    {"shape", shape_text(one.shape)}};
  set_optional(view, "example", one.example);
  return view;
}

json::Value headers_view(const std::vector<cpp::TableHeader>& headers) {
  json::Array list;
  for (const cpp::TableHeader& header : headers) list.push_back(header_view(header));
  return list;
}

json::Value encoding_view(const cpp::TableEncoding& one) {
  return json::Object{{"property", string_literal(one.property)},
                      {"content_type", string_literal(one.content_type)},
                      {"has_style", one.style.has_value()},
                      {"style", one.style.value_or("")},
                      {"has_explode", one.explode.has_value()},
                      {"explode", one.explode.value_or(false) ? "true" : "false"},
                      {"allow_reserved", one.allow_reserved ? "true" : "false"},
                      {"has_headers", !one.headers.empty()},
                      {"headers", headers_view(one.headers)}};
}

json::Value media_view(const cpp::TableMedia& one, const std::string& function) {
  json::Object view{{"function", function},
                    {"type", string_literal(one.type)},
                    {"has_check", !one.check.empty()},
                    {"check", one.check},
                    {"shape", shape_text(one.shape)},
                    {"has_shape", one.shape != openapi::ValueShape{}},
                    {"has_protobuf", one.protobuf.has_value()},
                    {"protobuf", static_cast<std::int64_t>(one.protobuf.value_or(0))},
                    {"has_write_only", one.write_only.has_value()},
                    {"write_only", static_cast<std::int64_t>(one.write_only.value_or(0))},
                    {"location", string_literal(one.location)}};
  json::Array encodings;
  for (const auto& encoding : one.encoding) encodings.push_back(encoding_view(encoding));
  json::Array examples;
  for (const auto& example : one.examples) {
    examples.push_back(json::Object{{"name", string_literal(example.name)},
                                    {"summary", string_literal(example.summary)},
                                    {"has_summary", !example.summary.empty()},
                                    {"value", json_literal(example.value)}});
  }
  view.set("has_encoding", !encodings.empty());
  view.set("encoding", std::move(encodings));
  view.set("has_examples", !examples.empty());
  view.set("examples", std::move(examples));
  set_optional(view, "sample", one.sample);
  return view;
}

json::Value content_view(const std::vector<cpp::TableMedia>& content, const std::string& owner,
                         Names& names) {
  json::Array list;
  for (const cpp::TableMedia& media : content) {
    list.push_back(media_view(media, names.claim_snake(owner + " " + media.type)));
  }
  return list;
}

json::Value response_view(const cpp::TableResponse& one, const std::string& owner, Names& names) {
  const std::string function = names.claim_snake(owner + " " + one.status);
  return json::Object{{"function", function},
                      {"status", string_literal(one.status)},
                      {"description", string_literal(one.description)},
                      {"has_headers", !one.headers.empty()},
                      {"headers", headers_view(one.headers)},
                      {"has_content", !one.content.empty()},
                      {"content", content_view(one.content, function, names)},
                      {"location", string_literal(one.location)}};
}

json::Value security_view(const std::vector<cpp::TableRequirement>& security) {
  json::Array list;
  for (const auto& requirement : security) {
    json::Array schemes;
    for (const auto& [scheme, scopes] : requirement) {
      schemes.push_back(json::Object{{"name", string_literal(scheme)},
                                     {"has_scopes", !scopes.empty()},
                                     {"scopes", braced_literals(scopes)}});
    }
    const bool asks_nothing = schemes.empty();
    list.push_back(json::Object{{"asks_nothing", asks_nothing}, {"schemes", std::move(schemes)}});
  }
  return list;
}

json::Value operation_view(const cpp::TableOperation& one, const std::string& function, Names& names) {
  json::Object view{{"function", names.claim_snake(function + " operation")},
                    {"id", string_literal(one.id)},
                    {"method", string_literal(one.method)},
                    {"path", string_literal(one.path)},
                    {"summary", string_literal(one.summary)},
                    {"has_summary", !one.summary.empty()},
                    {"deprecated", one.deprecated},
                    {"location", string_literal(one.location)},
                    {"has_body", one.body.has_value()},
                    {"body_required", one.body && one.body->required},
                    {"body_location", string_literal(one.body ? one.body->location : "")},
                    {"body_content", one.body ? content_view(one.body->content, function + " body", names)
                                              : json::Value(json::Array())},
                    {"has_security", !one.security.empty()},
                    {"security", security_view(one.security)}};
  json::Array parameters;
  for (const auto& parameter : one.parameters) parameters.push_back(parameter_view(parameter));
  json::Array responses;
  for (const auto& response : one.responses) responses.push_back(response_view(response, function, names));
  view.set("parameters", std::move(parameters));
  view.set("responses", std::move(responses));
  set_extensions(view, one.extensions);
  return view;
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

json::Object table_view(const cpp::Api& api, Rendering& rendering) {
  const cpp::Table& table = api.table;
  json::Object view = file_view(api);
  view.set("name", string_literal(table.name));
  view.set("title", string_literal(table.title));
  view.set("version", string_literal(table.version));
  view.set("base_paths", braced_literals(table.base_paths));
  json::Array blocks;
  json::Array functions;
  Names names({"api", "place_of", "protobuf", "schemas", "security_schemes", "write_only"});
  for (std::size_t i = 0; i < table.operations.size(); ++i) {
    const json::Value operation = operation_view(table.operations[i], api.operations[i].function, names);
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
    schemas.push_back(json::Object{{"name", string_literal(name)}, {"check", check}});
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
