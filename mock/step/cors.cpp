#include "mock/step/cors.h"

#include "mock/step/route.h"

namespace understudy::mock {

namespace {

runtime::Response empty_response() {
  runtime::Response response;
  response.status = 204;
  return response;
}

}  // namespace

std::optional<runtime::Response> answer_preflight(const runtime::Request& request) {
  const bool is_preflight = request.method == "OPTIONS" && request.headers.find("origin") != nullptr &&
                            request.headers.find("access-control-request-method") != nullptr;
  if (!is_preflight) return std::nullopt;
  runtime::Response response = empty_response();
  response.headers.add("Access-Control-Allow-Methods", "GET, PUT, POST, DELETE, OPTIONS, HEAD, PATCH, TRACE");
  return response;
}

std::optional<runtime::Response> answer_options(const Engine& engine, const runtime::Request& request) {
  if (request.method != "OPTIONS") return std::nullopt;
  if (engine.options.cors) {
    if (auto response = answer_preflight(request)) return response;
  }
  if (!engine.manner.answers_undeclared) return std::nullopt;
  const std::string allow = allowed_methods(engine, request.path());
  if (allow.empty()) return std::nullopt;
  runtime::Response response = empty_response();
  response.headers.add("Allow", allow);
  return response;
}

void allow_origins(const runtime::Request& request, runtime::Response& response) {
  const std::string* origin = request.headers.find("origin");
  const std::string* headers = request.headers.find("access-control-request-headers");
  response.headers.add("Access-Control-Allow-Origin", origin == nullptr ? "*" : *origin);
  response.headers.add("Access-Control-Allow-Headers", headers == nullptr ? "*" : *headers);
  response.headers.add("Access-Control-Allow-Credentials", "true");
  response.headers.add("Access-Control-Expose-Headers", "*");
  if (origin != nullptr) response.headers.add("Vary", "Origin");
}

}  // namespace understudy::mock
