#include "tests/mock/documented_request.h"

#include "openapi/sample.h"
#include "runtime/body_kind.h"
#include "runtime/describe.h"
#include "runtime/encode_request.h"
#include "runtime/shape.h"
#include "tests/mock/sound_request.h"

namespace understudy::tests {

namespace {

using Fault = std::string;  // empty: none

Fault fault_of(const runtime::Check& check, const json::Value& value) {
  runtime::Report report(runtime::Direction::request);
  if (check) check(runtime::Payload(value), report);
  return report.ok() ? Fault() : runtime::describe(report.violations().front());
}

std::optional<openapi::SchemaId> schema_of(const openapi::Parameter& parameter) {
  return parameter.content ? parameter.content->schema : parameter.schema;
}

void set(runtime::RequestValues& values, const runtime::Parameter& parameter, const json::Value& value) {
  if (parameter.in == runtime::In::path) values.path.set(parameter.name, value);
  if (parameter.in == runtime::In::query) values.query.set(parameter.name, value);
  if (parameter.in == runtime::In::header) values.header.set(parameter.name, value);
  if (parameter.in == runtime::In::cookie) values.cookie.set(parameter.name, value);
}

/// The first of the candidates that obeys the schema, or what is wrong with the last.
tl::expected<json::Value, Fault> sound(const std::vector<std::optional<json::Value>>& candidates,
                                       const runtime::Check& check) {
  Fault fault = "nothing is known that satisfies its schema";
  for (const auto& candidate : candidates) {
    if (!candidate) continue;
    Fault one = fault_of(check, *candidate);
    if (one.empty()) return *candidate;
    fault = std::move(one);
  }
  return tl::unexpected(std::move(fault));
}

tl::expected<json::Value, Fault> body_of(const runtime::Media& media) {
  const auto type = runtime::parse_media_type(media.type);
  if (!type) return tl::unexpected(Fault("it is no media type"));
  const auto kind = runtime::kind_of(*type);
  std::vector<std::optional<json::Value>> candidates;
  for (const runtime::Example& example : media.examples) candidates.emplace_back(example.value);
  const bool is_text = kind == runtime::BodyKind::text || kind == runtime::BodyKind::bytes;
  if (is_text && runtime::takes_scalar(media.shape)) candidates.emplace_back("text");
  candidates.push_back(media.sample.get());
  if (!media.check && kind != runtime::BodyKind::multipart) candidates.emplace_back(json::Object());
  return sound(candidates, runtime::is_sequence(kind) ? runtime::Check() : media.check);
}

tl::expected<runtime::Request, Fault> with_body(const runtime::Operation& operation,
                                                runtime::RequestValues values) {
  Fault fault;
  if (operation.body) {
    for (const runtime::Media& media : operation.body->content) {
      values.media_type = media.type;
      const auto body = body_of(media);
      if (body) values.body = *body;
      auto request = body ? runtime::encode_request(operation, values)
                          : tl::expected<runtime::Request, Fault>(tl::unexpect, body.error());
      if (request) return request;
      fault += media.type + ": " + request.error() + "; ";
    }
  }
  if (operation.body && operation.body->required) return tl::unexpected(std::move(fault));
  values.body.reset();
  values.media_type.clear();
  return runtime::encode_request(operation, values);
}

}  // namespace

tl::expected<runtime::Request, std::string> documented_request(const openapi::Document& document,
                                                               const runtime::Api& api, std::size_t index,
                                                               const json::Object& chosen) {
  const runtime::Operation& operation = api.operations[index];
  runtime::RequestValues values;
  for (std::size_t i = 0; i < operation.parameters.size(); ++i) {
    const runtime::Parameter& parameter = operation.parameters[i];
    if (!parameter.required) continue;
    const auto schema = schema_of(document.operations[index].parameters[i]);
    const auto value =
        sound({parameter.example.get(), schema ? openapi::sample(document, *schema) : std::nullopt},
              parameter.check);
    if (!value) return tl::unexpected("the parameter " + parameter.name + ": " + value.error());
    set(values, parameter, *value);
  }
  for (const json::Member& member : chosen) values.path.set(member.name, member.value);
  auto request = with_body(operation, values);
  if (request) sign_in(api, operation, *request);
  return request;
}

}  // namespace understudy::tests
