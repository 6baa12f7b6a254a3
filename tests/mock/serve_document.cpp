#include "tests/mock/serve_document.h"

#include <algorithm>
#include <tl/expected.hpp>

#include "mock/mock.h"
#include "openapi/sample.h"
#include "runtime/body.h"
#include "runtime/body_kind.h"
#include "runtime/describe.h"
#include "runtime/encode_request.h"
#include "runtime/shape.h"
#include "tests/mock/sound_request.h"
#include "validator/interpret.h"

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

/// One document before its mock.
class Walk {
 public:
  explicit Walk(const std::shared_ptr<const openapi::Document>& document)
      : document_(*document),
        api_(validator::interpret(document)),
        mock_(std::vector<mock::Served>{{api_}}, {.stateless = true}) {}

  Served run() {
    Served served;
    for (std::size_t i = 0; i < api_.operations.size(); ++i) {
      const runtime::Operation& operation = api_.operations[i];
      ++served.operations;
      const Fault fault = call(operation, document_.operations[i]);
      if (fault.empty())
        ++served.served;
      else
        served.reasons.push_back(operation.method + " " + operation.path + ": " + fault.substr(0, 600));
    }
    return served;
  }

 private:
  Fault call(const runtime::Operation& operation, const openapi::Operation& described) {
    runtime::RequestValues values;
    for (std::size_t i = 0; i < operation.parameters.size(); ++i) {
      const runtime::Parameter& parameter = operation.parameters[i];
      if (!parameter.required) continue;
      const auto schema = schema_of(described.parameters[i]);
      const auto value =
          sound({parameter.example.get(), schema ? openapi::sample(document_, *schema) : std::nullopt},
                parameter.check);
      if (!value) return "no request: the parameter " + parameter.name + ": " + value.error();
      set(values, parameter, *value);
    }
    auto request = with_body(operation, values);
    if (!request) return "no request: " + request.error();
    sign_in(api_, operation, *request);
    const runtime::Response response = mock_.answer(*request);
    const Fault fault = fault_of_answer(operation, response);
    return fault.empty() ? Fault() : request->target.substr(0, 200) + " " + fault;
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

  static tl::expected<json::Value, Fault> body_of(const runtime::Media& media) {
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

  /// What the document promises of a call that is sound.
  static const runtime::ResponseSpec* promised(const runtime::Operation& operation) {
    const runtime::ResponseSpec* best = nullptr;
    for (const runtime::ResponseSpec& spec : operation.responses) {
      if (spec.status.starts_with('2') && (best == nullptr || spec.status < best->status)) best = &spec;
    }
    if (best != nullptr || operation.responses.empty()) return best;
    const auto otherwise = std::ranges::find(operation.responses, "default", &runtime::ResponseSpec::status);
    return otherwise != operation.responses.end() ? &*otherwise : &operation.responses.front();
  }

  static Fault fault_of_answer(const runtime::Operation& operation, const runtime::Response& response) {
    const std::string status = std::to_string(response.status);
    const runtime::ResponseSpec* spec = promised(operation);
    if (spec == nullptr) return response.status == 204 && response.body.empty() ? "" : "answered " + status;
    const bool is_range = spec->status.size() == 3 && spec->status.front() == status.front() &&
                          (spec->status.ends_with("XX") || spec->status.ends_with("xx"));
    const bool is_default = spec->status == "default" && response.status == 200;
    const std::string* broken = response.headers.find("sl-violations");
    if (spec->status != status && !is_range && !is_default)
      return "answered " + status + " instead of " + spec->status + ": " +
             (broken != nullptr ? *broken : response.body);
    for (const runtime::ResponseHeader& header : spec->headers) {
      if (header.required && response.headers.find(header.name) == nullptr)
        return "the header " + header.name + " is missing";
    }
    return fault_of_body(operation, *spec, response);
  }

  static Fault fault_of_body(const runtime::Operation& operation, const runtime::ResponseSpec& spec,
                             const runtime::Response& response) {
    const bool has_content = std::ranges::any_of(
        spec.content, [](const runtime::Media& media) { return media.check || !media.examples.empty(); });
    const bool bodiless = operation.method == "HEAD" || response.status == 204 || response.status == 205 ||
                          response.status == 304 || response.status < 200;
    const std::string* type = response.headers.find("content-type");
    if (type == nullptr && (bodiless || !has_content)) return {};
    if (type == nullptr) return "there is no body";
    const auto sent = runtime::parse_media_type(*type);
    const runtime::Media* media = sent ? runtime::match_content(spec.content, *sent) : nullptr;
    if (media == nullptr) return "the type " + *type + " is not documented";
    if (bodiless) return {};
    if (const std::string* broken = response.headers.find("sl-violations")) return "answered with " + *broken;
    const auto value = runtime::decode_body(response.body, *sent, *media);
    if (!value) return *type + ": " + value.error().message;
    runtime::Report report(runtime::Direction::response);
    runtime::check_body(*value, *sent, *media, report);
    return report.ok() ? Fault() : *type + ": " + runtime::describe(report.violations().front());
  }

  const openapi::Document& document_;
  runtime::Api api_;
  mock::Mock mock_;
};

}  // namespace

Served serve(const std::shared_ptr<const openapi::Document>& document) { return Walk(document).run(); }

}  // namespace understudy::tests
