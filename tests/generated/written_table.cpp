#include "tests/generated/written_table.h"

#include "json/write.h"

namespace understudy::tests {
namespace {

using json::Array;
using json::Object;
using json::Value;

// Both tables are written down as JSON, so that a difference can be read.

Value written(const runtime::Media& one);
Value written(const runtime::Parameter& one);
Value written(const runtime::ResponseHeader& one);
Value written(const runtime::ResponseSpec& one);
Value written(const runtime::SecurityRequirement& requirement);
Value written(const runtime::SecurityScheme& one);
Value written(const runtime::ProtobufMessage& message);
Value written(const runtime::WriteOnly& one);

template <typename T>
Value list(const std::vector<T>& all) {
  Array out;
  for (const T& one : all) out.push_back(written(one));
  return out;
}

Value written(const runtime::Xml& one) {
  return Object{{"name", one.name},
                {"namespace", one.namespace_uri},
                {"prefix", one.prefix},
                {"attribute", one.attribute},
                {"wrapped", one.wrapped}};
}

Value number(const std::optional<std::size_t>& index) {
  return index ? Value(static_cast<std::int64_t>(*index)) : Value();
}

Value written(const runtime::WriteOnly& one) {
  Array hidden;
  for (const auto& name : one.hidden) hidden.push_back(name);
  Array members;
  for (const auto& [name, index] : one.members)
    members.push_back(Object{{"name", name}, {"at", number(index)}});
  return Object{{"hidden", std::move(hidden)},
                {"members", std::move(members)},
                {"rest", number(one.rest)},
                {"items", number(one.items)}};
}

Value written(const runtime::Shape& shape) {
  Object out{{"null", shape.null},           {"boolean", shape.boolean},
             {"integer", shape.integer},     {"number", shape.number},
             {"string", shape.string},       {"array", shape.array},
             {"object", shape.object},       {"media_type", shape.media_type},
             {"again", number(shape.again)}, {"xml", shape.xml ? written(*shape.xml) : Value()}};
  Array items;
  for (const auto& item : shape.items) items.push_back(written(item));
  Array members;
  for (const auto& [name, member] : shape.members)
    members.push_back(Object{{"name", name}, {"shape", written(member)}});
  Array rest;
  for (const auto& other : shape.rest) rest.push_back(written(other));
  out.set("items", std::move(items));
  out.set("members", std::move(members));
  out.set("rest", std::move(rest));
  return out;
}

Value written(const std::optional<Value>& value) { return value ? Value(Array{*value}) : Value(); }

Value written(const runtime::Parameter& one) {
  return Object{{"name", one.name},
                {"in", name_of(one.in)},
                {"style", static_cast<int>(one.style)},
                {"explode", one.explode},
                {"required", one.required},
                {"deprecated", one.deprecated},
                {"allow_reserved", one.allow_reserved},
                {"allow_empty_value", one.allow_empty_value},
                {"media_type", one.media_type},
                {"shape", written(one.shape)},
                {"check", static_cast<bool>(one.check)},
                {"location", one.location},
                {"example", written(one.example)}};
}

Value written(const runtime::Media& one) {
  Array encodings;
  for (const auto& encoding : one.encoding) {
    encodings.push_back(Object{{"property", encoding.property},
                               {"content_type", encoding.content_type},
                               {"style", encoding.style ? Value(static_cast<int>(*encoding.style)) : Value()},
                               {"explode", encoding.explode ? Value(*encoding.explode) : Value()},
                               {"allow_reserved", encoding.allow_reserved},
                               {"headers", list(encoding.headers)}});
  }
  Array examples;
  for (const auto& example : one.examples) {
    examples.push_back(
        Object{{"name", example.name}, {"summary", example.summary}, {"value", example.value}});
  }
  return Object{{"type", one.type},
                {"check", static_cast<bool>(one.check)},
                {"shape", written(one.shape)},
                {"encoding", std::move(encodings)},
                {"examples", std::move(examples)},
                {"sample", written(one.sample)},
                {"protobuf", number(one.protobuf)},
                {"write_only", number(one.write_only)},
                {"location", one.location}};
}

Value written(const runtime::ResponseHeader& one) {
  return Object{{"name", one.name},
                {"required", one.required},
                {"explode", one.explode},
                {"shape", written(one.shape)},
                {"check", static_cast<bool>(one.check)},
                {"example", written(one.example)}};
}

Value written(const runtime::ResponseSpec& one) {
  return Object{{"status", one.status},
                {"description", one.description},
                {"headers", list(one.headers)},
                {"content", list(one.content)},
                {"location", one.location}};
}

Value written(const runtime::SecurityRequirement& requirement) {
  Array out;
  for (const auto& one : requirement) {
    Array scopes;
    for (const auto& scope : one.scopes) scopes.push_back(scope);
    out.push_back(Object{{"scheme", one.scheme}, {"scopes", std::move(scopes)}});
  }
  return out;
}

Value written(const runtime::Operation& one) {
  Value body;
  if (one.body) {
    body = Object{{"required", one.body->required},
                  {"content", list(one.body->content)},
                  {"location", one.body->location}};
  }
  return Object{{"id", one.id},
                {"method", one.method},
                {"path", one.path},
                {"summary", one.summary},
                {"deprecated", one.deprecated},
                {"parameters", list(one.parameters)},
                {"body", std::move(body)},
                {"responses", list(one.responses)},
                {"security", list(one.security)},
                {"extensions", one.extensions},
                {"location", one.location}};
}

Value written(const runtime::SecurityScheme& one) {
  return Object{
      {"name", one.name},      {"kind", static_cast<int>(one.kind)}, {"http_scheme", one.http_scheme},
      {"in", name_of(one.in)}, {"parameter", one.parameter},         {"extensions", one.extensions}};
}

Value written(const runtime::ProtobufMessage& message) {
  Array out;
  for (const auto& field : message) {
    Array packed;
    for (const auto& [url, index] : field.packed) packed.push_back(url + " " + std::to_string(index));
    out.push_back(Object{{"member", field.member},
                         {"number", field.number},
                         {"type", field.type},
                         {"repeated", field.repeated},
                         {"message", static_cast<std::int64_t>(field.message)},
                         {"packed", std::move(packed)}});
  }
  return out;
}

Object head(const runtime::Api& api) {
  Array base_paths;
  for (const auto& path : api.base_paths) base_paths.push_back(path);
  Array schemas;
  for (const auto& [name, check] : api.schemas)
    schemas.push_back(Object{{"name", name}, {"check", static_cast<bool>(check)}});
  return {{"name", api.name},
          {"title", api.title},
          {"version", api.version},
          {"base_paths", std::move(base_paths)},
          {"security_schemes", list(api.security_schemes)},
          {"schemas", std::move(schemas)},
          {"protobuf", list(api.protobuf)},
          {"write_only", list(api.write_only)},
          {"extensions", api.extensions}};
}

}  // namespace

std::vector<std::string> written_table(const runtime::Api& api) {
  std::vector<std::string> parts = {json::write_pretty(head(api))};
  for (const runtime::Operation& operation : api.operations)
    parts.push_back(json::write_pretty(written(operation)));
  return parts;
}

}  // namespace understudy::tests
