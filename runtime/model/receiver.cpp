#include "runtime/model/receiver.h"

#include <tl/expected.hpp>
#include <utility>

#include "json/write.h"
#include "runtime/body.h"
#include "runtime/parameters.h"

namespace understudy::runtime {

namespace {

Response problem(int status, const std::string& detail, const std::vector<Violation>& violations = {}) {
  json::Array errors;
  for (const Violation& violation : violations) {
    errors.push_back(json::Object{{"in", name_of(violation.in)},
                                  {"pointer", violation.pointer},
                                  {"keyword", violation.keyword},
                                  {"detail", violation.message}});
  }
  json::Object body{{"title", reason(status)}, {"status", status}, {"detail", detail}};
  if (!errors.empty()) body.set("errors", std::move(errors));
  return {status, {{"Content-Type", "application/problem+json"}}, json::write(json::Value(std::move(body)))};
}

Response no_route(const Mismatch& mismatch) {
  if (mismatch.allowed.empty()) return problem(404, "there is no such webhook");
  std::string allowed;
  for (const std::string& method : mismatch.allowed) allowed += (allowed.empty() ? "" : ", ") + method;
  Response response = problem(405, "allowed are " + allowed);
  response.headers.add("Allow", allowed);
  return response;
}

/// The declared content that a body is read by, and the type it came as.
std::optional<std::pair<const Media*, MediaType>> content_of(const BodySpec& spec, const Request& request) {
  const std::string* header = request.headers.find("content-type");
  if (header == nullptr && spec.content.empty()) return std::nullopt;
  const auto type = parse_media_type(header == nullptr ? spec.content.front().type : *header);
  const Media* media = type ? match_content(spec.content, *type) : nullptr;
  if (media == nullptr) return std::nullopt;
  return std::pair(media, *type);
}

using Body = std::optional<json::Value>;

tl::expected<Body, Response> body_of(const Operation& operation, const Request& request) {
  if (request.body.empty()) {
    if (!operation.body || !operation.body->required) return Body();
    return tl::unexpected(problem(400, "a body is required"));
  }
  const auto content = operation.body ? content_of(*operation.body, request) : std::nullopt;
  if (!content) return tl::unexpected(problem(415, "a body of this type is not taken"));
  const auto& [media, type] = *content;
  if (const auto fault = charset_fault(type)) return tl::unexpected(problem(415, *fault));
  auto value = decode_body(request.body, type, *media);
  if (!value) return tl::unexpected(problem(400, "the body is malformed: " + value.error().message));
  Report report(Direction::response);
  if (media->check) check_body(*value, type, *media, report);
  if (!report.ok()) return tl::unexpected(problem(422, "the body breaks the document", report.take()));
  return Body(std::move(*value));
}

}  // namespace

Receiver::Receiver(Api api, Handlers handlers)
    : api_(std::move(api)), router_({&api_}), handlers_(std::move(handlers)) {}

Response Receiver::answer(const Request& request) const {
  const auto match = router_.route(request.method, request.path());
  if (!match) return no_route(match.error());
  const Operation& operation = *match->operation;
  auto parameters = decode_parameters(*match, request);
  if (!parameters.violations.empty())
    return problem(400, "a parameter breaks the document", parameters.violations);
  auto body = body_of(operation, request);
  if (!body) return std::move(body.error());
  const auto handler = handlers_.find(operation.id);
  const Call call{api_,
                  operation,
                  request,
                  std::move(parameters.path),
                  std::move(parameters.query),
                  std::move(parameters.header),
                  std::move(parameters.cookie),
                  std::move(*body)};
  auto response = handler == handlers_.end() ? std::nullopt : handler->second(call);
  return response ? std::move(*response) : problem(501, "nobody handles " + operation.id);
}

}  // namespace understudy::runtime
