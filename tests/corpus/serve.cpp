#include "tests/corpus/serve.h"

#include <algorithm>

#include "json/write.h"
#include "mock/mock.h"
#include "runtime/body.h"
#include "runtime/body_kind.h"
#include "runtime/encode_request.h"
#include "runtime/media_type.h"
#include "runtime/shape.h"

namespace understudy::tests {
namespace {

using runtime::In;

runtime::RequestValues values_of(const runtime::Operation& operation) {
  runtime::RequestValues values;
  for (const runtime::Parameter& parameter : operation.parameters) {
    if (!parameter.example || (!parameter.required && parameter.in != In::path)) continue;
    json::Object& to = parameter.in == In::path     ? values.path
                       : parameter.in == In::query  ? values.query
                       : parameter.in == In::header ? values.header
                                                    : values.cookie;
    to.set(parameter.name, *parameter.example);
  }
  return values;
}

bool is_sound(const runtime::Check& check, const json::Value& value) {
  runtime::Report report(runtime::Direction::request);
  if (check) check(runtime::Payload(value), report);
  return report.ok();
}

/// The first documented value that keeps to the schema, else the sample.
std::optional<json::Value> sound_value(const runtime::Media& media) {
  for (const runtime::Example& example : media.examples) {
    if (is_sound(media.check, example.value)) return example.value;
  }
  return media.sample;
}

void add_query(runtime::Request& request, const std::string& text) {
  request.target += (request.target.find('?') == std::string::npos ? "?" : "&") + text;
}

void sign_in(const runtime::SecurityScheme& scheme, runtime::Request& request) {
  using Kind = runtime::SecurityScheme::Kind;
  if (scheme.kind != Kind::api_key) {
    request.headers.set("Authorization", scheme.kind == Kind::basic ? "Basic dTpw" : "Bearer abc");
  } else if (scheme.in == In::query) {
    add_query(request, scheme.parameter + "=k");
  } else if (scheme.in == In::cookie) {
    const auto others = request.headers.joined("Cookie");
    request.headers.set("Cookie", (others ? *others + "; " : "") + scheme.parameter + "=k");
  } else {
    request.headers.set(scheme.parameter, "k");
  }
}

void sign_in(const runtime::Api& api, const runtime::Operation& operation, runtime::Request& request) {
  if (operation.security.empty()) return;
  for (const runtime::RequiredScheme& required : operation.security.front()) {
    for (const runtime::SecurityScheme& scheme : api.security_schemes) {
      if (scheme.name == required.scheme) sign_in(scheme, request);
    }
  }
}

tl::expected<runtime::Request, std::string> request_of(const runtime::Api& api,
                                                       const runtime::Operation& operation) {
  runtime::RequestValues values = values_of(operation);
  if (operation.body && !operation.body->content.empty()) {
    const runtime::Media& media = operation.body->content.front();
    values.media_type = media.type;
    values.body = sound_value(media);
    const auto kind = runtime::kind_of(runtime::parse_media_type(media.type).value_or(runtime::MediaType{}));
    const bool is_text = kind == runtime::BodyKind::text || kind == runtime::BodyKind::bytes;
    const bool has_parts = values.body && (values.body->is_object() || values.body->is_array());
    if (is_text && has_parts && runtime::takes_scalar(media.shape)) values.body = "text";
  }
  auto request = runtime::encode_request(operation, values);
  if (request) sign_in(api, operation, *request);
  return request;
}

/// The documented response for a status.
const runtime::ResponseSpec* response_for(const runtime::Operation& operation, int status) {
  const std::string exact = std::to_string(status);
  const std::string range = exact.substr(0, 1) + "XX";
  for (const std::string& wanted : {exact, range, std::string("default")}) {
    const auto found = std::ranges::find(operation.responses, wanted, &runtime::ResponseSpec::status);
    if (found != operation.responses.end()) return &*found;
  }
  return nullptr;
}

/// Whether the mock itself turned the request away.
bool is_refusal(const runtime::Response& response, const mock::LogEntry& log) {
  return !log.cause.empty() || (response.status >= 400 && !log.documented);
}

std::optional<std::string> body_fault(const runtime::ResponseSpec& spec, const runtime::Response& response) {
  const std::string* type = response.headers.find("content-type");
  if (type == nullptr) {
    return spec.content.empty() || response.body.empty() ? std::nullopt
                                                         : std::optional("a body without its type");
  }
  const auto sent = runtime::parse_media_type(*type);
  if (!sent) return "the answer's type is " + *type;
  const runtime::Media* media = runtime::match_content(spec.content, *sent);
  if (media == nullptr)
    return spec.content.empty() ? std::nullopt : std::optional("no documented type covers " + *type);
  const auto value = runtime::decode_body(response.body, *sent, *media);
  if (!value) return "the body cannot be read: " + value.error().message;
  runtime::Report report(runtime::Direction::response);
  runtime::check_body(*value, *sent, *media, report);
  if (report.ok()) return std::nullopt;
  const auto& first = report.violations().front();
  return "the body breaks its schema at `" + first.pointer + "`: " + first.message;
}

std::optional<std::string> fault_of(const runtime::Api& api, const runtime::Operation& operation,
                                    const mock::Mock& mock, const mock::LogEntry& log) {
  const auto request = request_of(api, operation);
  if (!request) return "no request can be written: " + request.error();
  const runtime::Response response = mock.answer(*request);
  if (is_refusal(response, log)) return "refused: " + log.cause + " " + log.detail;
  if (const std::string* broken = response.headers.find("sl-violations"))
    return "breaks the document: " + *broken;
  const runtime::ResponseSpec* spec = response_for(operation, response.status);
  if (spec == nullptr)
    return operation.responses.empty()
               ? std::nullopt
               : std::optional("status " + std::to_string(response.status) + " is undocumented");
  return body_fault(*spec, response);
}

}  // namespace

Service serve(const runtime::Api& api) {
  mock::LogEntry log;
  mock::Options options;
  options.stateless = true;
  options.log = [&](const mock::LogEntry& entry) { log = entry; };
  std::vector<mock::Served> served;
  served.push_back({api});
  const mock::Mock mock(std::move(served), std::move(options));
  Service service;
  service.operations = api.operations.size();
  for (const runtime::Operation& operation : api.operations) {
    log = {};
    auto fault = fault_of(api, operation, mock, log);
    if (!fault) {
      ++service.served;
    } else if (service.failures.size() < 20) {
      service.failures.push_back((operation.method + " " + operation.path + ": " + *fault).substr(0, 400));
    }
  }
  return service;
}

}  // namespace understudy::tests
