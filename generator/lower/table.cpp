#include <cctype>
#include <map>
#include <set>

#include "generator/lower/lower.h"
#include "openapi/naming.h"
#include "openapi/only_refers.h"
#include "openapi/sample.h"

namespace understudy::generator {

using openapi::Document;
using openapi::MediaType;
using openapi::Operation;
using openapi::SchemaId;

namespace {

std::string name_of(openapi::In in) {
  switch (in) {
    case openapi::In::path:
      return "path";
    case openapi::In::query:
      return "query";
    case openapi::In::header:
      return "header";
    case openapi::In::cookie:
      return "cookie";
  }
  return {};
}

std::string name_of(openapi::Style style) {
  switch (style) {
    case openapi::Style::matrix:
      return "matrix";
    case openapi::Style::label:
      return "label";
    case openapi::Style::simple:
      return "simple";
    case openapi::Style::form:
      return "form";
    case openapi::Style::space_delimited:
      return "space_delimited";
    case openapi::Style::pipe_delimited:
      return "pipe_delimited";
    case openapi::Style::deep_object:
      return "deep_object";
  }
  return {};
}

std::string name_of(openapi::SecurityScheme::Kind kind) {
  switch (kind) {
    case openapi::SecurityScheme::Kind::basic:
      return "basic";
    case openapi::SecurityScheme::Kind::bearer:
      return "bearer";
    case openapi::SecurityScheme::Kind::other_http:
      return "other_http";
    case openapi::SecurityScheme::Kind::api_key:
      return "api_key";
    case openapi::SecurityScheme::Kind::oauth2:
      return "oauth2";
    case openapi::SecurityScheme::Kind::open_id:
      return "open_id";
    case openapi::SecurityScheme::Kind::mutual_tls:
      return "mutual_tls";
  }
  return {};
}

class TableLowering {
 public:
  TableLowering(const Document& document, CheckNames& names, const openapi::Obeys& obeys)
      : document_(document),
        names_(names),
        obeys_(obeys),
        protobuf_(openapi::protobuf_table(document)),
        write_only_(openapi::write_only_table(document)) {}

  cpp::Table table() {
    cpp::Table result;
    result.name = openapi::api_name(document_);
    result.title = document_.info.title;
    result.version = document_.info.version;
    result.base_paths = openapi::base_paths(document_);
    for (const Operation& one : document_.operations) result.operations.push_back(operation(one));
    add_sent(result);
    for (const auto& one : document_.security_schemes) {
      result.security_schemes.push_back(
          {one.name, name_of(one.kind), one.http_scheme, name_of(one.in), one.parameter, one.extensions});
    }
    for (const auto& [name, id] : document_.components) result.schemas.push_back({name, names_.exported(id)});
    result.protobuf = protobuf_.messages;
    result.write_only = write_only_.values;
    result.unions = openapi::unions_of(document_);
    result.extensions = document_.extensions;
    return result;
  }

 private:
  /// Behind the others; a receiver routes them by their names.
  void add_sent(cpp::Table& table) {
    Names routes;
    const auto add = [&](const Operation& one, const std::string& name) {
      cpp::TableOperation& row = table.operations.emplace_back(operation(one));
      row.path = route(routes, row.method, name);
    };
    for (const Operation& webhook : document_.webhooks) add(webhook, webhook.path);
    for (const openapi::Callback& callback : document_.callbacks)
      add(callback.operation, callback.owners.front() + "/" + callback.name);
  }

  /// `/subscribe/onData`: letters that have a meaning in a path become `-`; numbered where it is taken.
  static std::string route(Names& routes, const std::string& method, const std::string& name) {
    std::string path = "/";
    for (const char c : name) {
      const bool is_plain =
          std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '/' || c == '_' || c == '.' || c == '-';
      path += is_plain ? c : '-';
    }
    return routes.claim_exactly(method + " " + path).substr(method.size() + 1);
  }

  std::string check(const std::optional<SchemaId>& schema) {
    return schema ? names_.exported(*schema) : std::string();
  }
  openapi::ValueShape shape(const std::optional<SchemaId>& schema) const {
    return schema ? openapi::shape_of(document_, *schema) : openapi::ValueShape{};
  }

  /// A sample of a schema; those of one component are the same wherever it is referred to.
  const std::optional<json::Value>& sample(SchemaId id) {
    for (const auto* schema = &document_.schema(id); only_refers(*schema); schema = &document_.schema(id)) {
      if (schema->default_value || !schema->examples.empty() || !followed_.insert(id).second) break;
      id = *schema->ref;
    }
    followed_.clear();
    const auto known = samples_.find(id);
    if (known != samples_.end()) return known->second;
    return samples_.emplace(id, openapi::sample(document_, id, obeys_)).first->second;
  }

  /// The documented example, else a sample of the schema.
  std::optional<json::Value> example(const std::vector<openapi::Example>& examples,
                                     const std::optional<SchemaId>& schema) {
    if (!examples.empty()) return examples[0].value;
    return schema ? sample(*schema) : std::nullopt;
  }

  cpp::TableOperation operation(const Operation& one) {
    cpp::TableOperation result;
    result.id = one.id;
    result.method = one.method;
    result.path = one.path;
    result.summary = one.summary;
    result.deprecated = one.deprecated;
    for (const openapi::Parameter& each : one.parameters) result.parameters.push_back(parameter(each));
    if (one.request_body)
      result.body = {one.request_body->required, content(one.request_body->content),
                     one.request_body->location};
    for (const openapi::Response& each : one.responses) result.responses.push_back(response(each));
    for (const auto& requirement : one.security) {
      auto& schemes = result.security.emplace_back();
      for (const auto& required : requirement) schemes.push_back({required.scheme, required.scopes});
    }
    result.extensions = one.extensions;
    result.location = one.location;
    return result;
  }

  cpp::TableParameter parameter(const openapi::Parameter& one) {
    const auto schema = one.content ? one.content->schema : one.schema;
    cpp::TableParameter result;
    result.name = one.name;
    result.in = name_of(one.in);
    result.style = name_of(one.style);
    result.explode = one.explode;
    result.required = one.required;
    result.deprecated = one.deprecated;
    result.allow_reserved = one.allow_reserved;
    result.allow_empty_value = one.allow_empty_value;
    result.media_type = one.content ? one.content->type : std::string();
    const bool is_shaped = !one.content || openapi::needs_shape(one.content->type);
    if (is_shaped) result.shape = shape(schema);
    if (one.content && schema && openapi::is_xml(one.content->type))
      result.shape = openapi::xml_shape_of(document_, *schema);
    result.check = check(schema);
    result.location = one.location;
    result.example = example(one.examples, schema);
    return result;
  }

  cpp::TableResponse response(const openapi::Response& one) {
    cpp::TableResponse result{one.status, one.description, {}, content(one.content), one.location};
    for (const openapi::Header& each : one.headers) result.headers.push_back(header(each));
    for (std::size_t index = 0; index < one.content.size(); ++index) {
      if (one.content[index].schema)
        result.content[index].write_only = write_only_.find(*one.content[index].schema);
    }
    return result;
  }

  cpp::TableHeader header(const openapi::Header& one) {
    return {.name = one.name,
            .required = one.required,
            .explode = one.explode,
            .check = check(one.schema),
            .shape = shape(one.schema),
            .example = example(one.examples, one.schema)};
  }

  cpp::TableEncoding encoding(const openapi::Encoding& one) {
    cpp::TableEncoding result{.property = one.property,
                              .content_type = one.content_type,
                              .style = one.style ? std::optional(name_of(*one.style)) : std::nullopt,
                              .explode = one.explode,
                              .allow_reserved = one.allow_reserved};
    for (const openapi::Header& each : one.headers) result.headers.push_back(header(each));
    return result;
  }

  std::vector<cpp::TableMedia> content(const std::vector<MediaType>& list) {
    std::vector<cpp::TableMedia> result;
    for (const MediaType& one : list) {
      cpp::TableMedia media{.type = one.type, .check = check(one.schema), .location = one.location};
      if (openapi::needs_shape(one.type)) media.shape = shape(one.schema);
      if (openapi::is_xml(one.type) && one.schema)
        media.shape = openapi::xml_shape_of(document_, *one.schema);
      for (const auto& each : one.encoding) media.encoding.push_back(encoding(each));
      for (const auto& each : one.examples) media.examples.push_back({each.name, each.summary, each.value});
      if (one.schema) media.sample = sample(*one.schema);
      if (one.schema && openapi::is_protobuf(one.type)) {
        media.protobuf = openapi::message_of(document_, protobuf_, *one.schema);
      }
      result.push_back(std::move(media));
    }
    return result;
  }

  const Document& document_;
  CheckNames& names_;
  const openapi::Obeys& obeys_;
  openapi::ProtobufTable protobuf_;
  openapi::WriteOnlyTable write_only_;
  std::map<SchemaId, std::optional<json::Value>> samples_;
  std::set<SchemaId> followed_;
};

}  // namespace

cpp::Table lower_table(const Document& document, CheckNames& names, const openapi::Obeys& obeys) {
  return TableLowering(document, names, obeys).table();
}

}  // namespace understudy::generator
