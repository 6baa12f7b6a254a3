#include "mock/forward/examine.h"

#include "json/pointer.h"
#include "mock/produce/check_answer.h"
#include "mock/step/authenticate.h"
#include "runtime/move_inside.h"
#include "runtime/style.h"

namespace understudy::mock {

namespace {

/// One more refusal, behind those that were there.
void take(std::optional<Refusal>& all, Refusal one) {
  if (!all) {
    all = std::move(one);
    return;
  }
  for (runtime::Violation& violation : one.violations) all->violations.push_back(std::move(violation));
}

void examine_parameters(const runtime::Request& request, Examined& examined) {
  examined.parameters = runtime::decode_parameters(examined.routed->match, request);
  if (examined.parameters.violations.empty()) return;
  take(examined.fault, {Cause::parameter, examined.parameters.violations});
}

/// The request as it is read: its body without a content coding.
Outcome<runtime::Request> readable(const Engine& engine, const runtime::Request& request) {
  runtime::Request plain = request;
  const auto coding = request.headers.joined("content-encoding");
  if (!coding || request.body.empty()) return plain;
  auto content = engine.options.forward->unpack(request);
  if (!content) return refuse(Cause::malformed_body, "the body cannot be read: " + content.error());
  plain.body = *std::move(content);
  return plain;
}

void examine_body(const Engine& engine, const runtime::Request& request, Examined& examined) {
  const PreparedApi& api = *engine.apis[examined.routed->index];
  const Outcome<runtime::Request> plain = readable(engine, request);
  if (!plain) return take(examined.fault, plain.error());
  Outcome<ReadBody> body = read_body(api, *examined.routed->operation, *plain);
  if (!body) return take(examined.fault, std::move(body.error()));
  examined.body = *std::move(body);
  if (auto sound = check_body(examined.body, engine.options.body_shape, engine.manner); !sound)
    take(examined.fault, std::move(sound.error()));
}

runtime::Violation about_header(const runtime::ResponseHeader& header, std::string keyword,
                                std::string message) {
  runtime::Violation violation;
  violation.in = runtime::In::header;
  violation.pointer = "/" + json::escape_token(header.name);
  violation.keyword = std::move(keyword);
  violation.message = std::move(message);
  return violation;
}

/// What a documented header field of an answer breaks.
std::vector<runtime::Violation> faults_of(const runtime::ResponseHeader& header,
                                          const runtime::Response& response) {
  const auto text = response.headers.joined(header.name);
  if (!text && header.required) return {about_header(header, "required", "must be there, and is not")};
  if (!text || !header.check) return {};
  const auto value = runtime::read_styled(
      *text, {runtime::Style::simple, header.explode, runtime::take_literally}, header.shape);
  if (!value) return {about_header(header, value.error().keyword, value.error().message)};
  runtime::Report report(runtime::Direction::response, runtime::In::header);
  header.check(runtime::Payload(*value), report);
  std::vector<runtime::Violation> violations = report.take();
  for (runtime::Violation& violation : violations)
    runtime::move_inside(violation, "/" + json::escape_token(header.name));
  return violations;
}

AnswerFault broken(std::vector<runtime::Violation> violations) {
  AnswerFault fault;
  fault.refusal = {Cause::upstream_answer, std::move(violations)};
  fault.refusal.detail = Detail::broken_answer;
  return fault;
}

AnswerFault warning(const std::string& message) {
  AnswerFault fault = broken({runtime::Violation{.message = message}});
  fault.is_warning = true;
  return fault;
}

/// The rules that a body breaks, without the sentence that sums them up.
std::vector<runtime::Violation> faults_of_body(const PreparedOperation& operation,
                                               const UpstreamAnswer& answer) {
  runtime::Response plain;
  if (answer.plain) plain = {answer.response.status, answer.response.headers, *answer.plain};
  Outcome<bool> sound = check_answer(operation, answer.plain ? plain : answer.response);
  if (sound) return {};
  std::vector<runtime::Violation> violations = std::move(sound.error().violations);
  if (violations.size() > 1) violations.erase(violations.begin());
  return violations;
}

}  // namespace

Examined examine_request(const Engine& engine, const runtime::Request& request) {
  Examined examined;
  Outcome<Routed> routed = route(engine, request);
  if (!routed) {
    const bool is_asking = request.method == "OPTIONS" && routed.error().cause == Cause::no_method;
    if (!is_asking) examined.fault = std::move(routed.error());
    return examined;
  }
  examined.routed = *std::move(routed);
  if (auto let_in = authenticate(*examined.routed->operation, request); !let_in)
    take(examined.fault, std::move(let_in.error()));
  examine_parameters(request, examined);
  examine_body(engine, request, examined);
  return examined;
}

std::optional<AnswerFault> examine_answer(const PreparedOperation& operation, const UpstreamAnswer& answer,
                                          const runtime::Request& request) {
  const int status = answer.response.status;
  const PreparedResponse* documented = response_for(operation, status);
  if (documented == nullptr && status == 304) return std::nullopt;  // RFC 9110 has it for any GET
  if (documented == nullptr) {
    AnswerFault fault = warning("the status " + std::to_string(status) + " is not documented");
    fault.is_warning = status < 200 || status > 299;
    return fault;
  }
  std::vector<runtime::Violation> violations;
  for (const runtime::ResponseHeader& header : documented->spec->headers) {
    for (runtime::Violation& one : faults_of(header, answer.response)) violations.push_back(std::move(one));
  }
  const bool has_body = request.method != "HEAD" && answer.unread.empty();
  if (has_body) {
    for (runtime::Violation& one : faults_of_body(operation, answer)) violations.push_back(std::move(one));
  }
  if (!violations.empty()) return broken(std::move(violations));
  return answer.unread.empty() ? std::nullopt
                               : std::optional(warning("the body was not checked: " + answer.unread));
}

}  // namespace understudy::mock
