#include "validator/table.h"

#include "openapi/naming.h"
#include "openapi/sample.h"
#include "openapi/shape.h"
#include "openapi/sources.h"
#include "openapi/unions.h"

namespace understudy::validator {
namespace {

runtime::Parameter parameter_of(const TableSource& source, const openapi::Parameter& parameter) {
  runtime::Parameter made{.name = parameter.name,
                          .in = place_of(parameter.in),
                          .style = style_of(parameter.style),
                          .explode = parameter.explode,
                          .required = parameter.required,
                          .deprecated = parameter.deprecated,
                          .allow_reserved = parameter.allow_reserved,
                          .allow_empty_value = parameter.allow_empty_value,
                          .location = parameter.location};
  if (parameter.content) {
    made.media_type = parameter.content->type;
    const runtime::Media content = media_of(source, *parameter.content);
    made.check = content.check;
    made.shape = content.shape;
  } else if (parameter.schema) {
    made.check = source.check_of(*parameter.schema);
    made.shape = shape_of(openapi::shape_of(source.document, *parameter.schema));
  }
  const auto schema = parameter.content ? parameter.content->schema : parameter.schema;
  if (!parameter.examples.empty()) {
    made.example = parameter.examples.front().value;
  } else if (schema) {
    made.example = source.samples.of(*schema);
  }
  return made;
}

runtime::SecurityRequirement requirement_of(const openapi::SecurityRequirement& requirement) {
  runtime::SecurityRequirement made;
  for (const openapi::RequiredScheme& one : requirement)
    made.push_back({.scheme = one.scheme, .scopes = one.scopes});
  return made;
}

runtime::SecurityScheme::Kind kind_of(openapi::SecurityScheme::Kind kind) {
  using From = openapi::SecurityScheme::Kind;
  using To = runtime::SecurityScheme::Kind;
  switch (kind) {
    case From::basic:
      return To::basic;
    case From::bearer:
      return To::bearer;
    case From::other_http:
      return To::other_http;
    case From::api_key:
      return To::api_key;
    case From::oauth2:
      return To::oauth2;
    case From::open_id:
      return To::open_id;
    case From::mutual_tls:
      return To::mutual_tls;
  }
  return To::bearer;
}

runtime::SecurityScheme scheme_of(const openapi::SecurityScheme& scheme) {
  return {.name = scheme.name,
          .kind = kind_of(scheme.kind),
          .http_scheme = scheme.http_scheme,
          .in = place_of(scheme.in),
          .parameter = scheme.parameter,
          .extensions = scheme.extensions};
}

std::vector<runtime::ProtobufMessage> messages_of(const openapi::ProtobufTable& table) {
  std::vector<runtime::ProtobufMessage> messages;
  for (const auto& fields : table.messages) {
    runtime::ProtobufMessage& message = messages.emplace_back();
    for (const openapi::ProtobufField& field : fields) {
      message.push_back({.member = field.member,
                         .number = field.number,
                         .type = field.type,
                         .repeated = field.repeated,
                         .message = field.message,
                         .packed = field.packed});
    }
  }
  return messages;
}

std::vector<runtime::WriteOnly> hidden_of(const openapi::WriteOnlyTable& table) {
  std::vector<runtime::WriteOnly> made;
  for (const openapi::WriteOnly& one : table.values) {
    made.push_back({.hidden = one.hidden, .members = one.members, .rest = one.rest, .items = one.items});
  }
  return made;
}

std::vector<runtime::UnionPlace> union_places(const openapi::Document& document) {
  std::vector<runtime::UnionPlace> made;
  for (openapi::UnionPlace& one : openapi::unions_of(document))
    made.push_back({.location = std::move(one.location), .branches = std::move(one.branches)});
  return made;
}

std::function<runtime::SpecPlace(std::string_view)> places_of(const openapi::Document& document) {
  if (document.sources == nullptr) return {};
  return [sources = document.sources](std::string_view location) {
    const openapi::Place place = sources->place_of(location);
    return runtime::SpecPlace{.file = place.file, .line = place.line, .column = place.column};
  };
}

}  // namespace

runtime::Operation operation_of(const TableSource& source, const openapi::Operation& operation) {
  runtime::Operation made{.id = operation.id,
                          .method = operation.method,
                          .path = operation.path,
                          .summary = operation.summary,
                          .deprecated = operation.deprecated,
                          .extensions = operation.extensions,
                          .location = operation.location};
  for (const openapi::Parameter& one : operation.parameters)
    made.parameters.push_back(parameter_of(source, one));
  if (operation.request_body) {
    made.body = runtime::BodySpec{.required = operation.request_body->required,
                                  .location = operation.request_body->location};
    for (const openapi::MediaType& media : operation.request_body->content) {
      made.body->content.push_back(media_of(source, media));
    }
  }
  for (const openapi::Response& response : operation.responses)
    made.responses.push_back(response_of(source, response));
  for (const openapi::SecurityRequirement& one : operation.security)
    made.security.push_back(requirement_of(one));
  return made;
}

runtime::In place_of(openapi::In in) {
  switch (in) {
    case openapi::In::path:
      return runtime::In::path;
    case openapi::In::query:
      return runtime::In::query;
    case openapi::In::header:
      return runtime::In::header;
    case openapi::In::cookie:
      return runtime::In::cookie;
  }
  return runtime::In::query;
}

runtime::Sample Samples::of(openapi::SchemaId schema) {
  const auto [place, is_new] = made_.try_emplace(schema);
  if (!is_new) return place->second;
  place->second = runtime::Lazy<runtime::Sample::Value>([document = document_, check_of = check_of_, schema] {
    return openapi::sample(*document, schema, [&](openapi::SchemaId id, const json::Value& value) {
      runtime::Report report(runtime::Direction::response);
      check_of(id)(runtime::Payload(value), report);
      return report.ok();
    });
  });
  return place->second;
}

runtime::Api table_of(const std::shared_ptr<const openapi::Document>& shared, const CheckOf& check_of) {
  const openapi::Document& document = *shared;
  const openapi::ProtobufTable protobuf = openapi::protobuf_table(document);
  const openapi::WriteOnlyTable write_only = openapi::write_only_table(document);
  Samples samples(shared, check_of);
  const TableSource source{document, check_of, protobuf, write_only, samples};
  runtime::Api api{.name = openapi::api_name(document),
                   .title = document.info.title,
                   .version = document.info.version,
                   .base_paths = openapi::base_paths(document),
                   .protobuf = messages_of(protobuf),
                   .write_only = hidden_of(write_only),
                   .unions = union_places(document),
                   .extensions = document.extensions,
                   .place_of = places_of(document)};
  for (const openapi::Operation& one : document.operations)
    api.operations.push_back(operation_of(source, one));
  for (const openapi::SecurityScheme& one : document.security_schemes)
    api.security_schemes.push_back(scheme_of(one));
  for (const auto& [name, schema] : document.components) api.schemas.emplace_back(name, check_of(schema));
  return api;
}

}  // namespace understudy::validator
