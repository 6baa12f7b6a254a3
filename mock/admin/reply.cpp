#include "mock/admin/reply.h"

#include "json/write.h"

namespace understudy::mock {

namespace {

runtime::Response reply(int status, const char* type, const json::Value& body) {
  runtime::Response response;
  response.status = status;
  response.headers.add("Content-Type", type);
  response.headers.add("Cache-Control", "no-store");
  response.body = json::write(body);
  return response;
}

}  // namespace

runtime::Response json_reply(int status, const json::Value& body) {
  return reply(status, "application/json", body);
}

runtime::Response problem_reply(AdminProblem problem) {
  json::Object body;
  body.append("type", "urn:understudy:problem:" + std::string(problem.word));
  body.append("title", problem.title);
  body.append("status", problem.status);
  body.append("detail", std::move(problem.detail));
  for (const json::Member& member : problem.more) body.set(member.name, member.value);
  return reply(problem.status, "application/problem+json", body);
}

runtime::Response not_understood(std::string detail) { return problem_reply({.detail = std::move(detail)}); }

}  // namespace understudy::mock
