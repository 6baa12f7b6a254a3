#include "mock/errors/problem.h"

#include "json/write.h"
#include "mock/errors/violations.h"

namespace understudy::mock {

namespace {

json::Value described(const runtime::Violation& violation, const runtime::Api* api) {
  json::Object result;
  result.append("in", runtime::name_of(violation.in));
  result.append("pointer", named_pointer(violation));
  result.append("keyword", violation.keyword);
  result.append("message", violation.message);
  if (std::string place = rule_place(violation, api); !place.empty()) result.append("rule", std::move(place));
  return result;
}

}  // namespace

runtime::Response problem(const Refusal& refusal, const Scene& scene) {
  const runtime::Api* api = scene.api == nullptr ? nullptr : &scene.api->api;
  const CauseFacts& facts = facts_of(refusal.cause);
  json::Object body;
  body.append("type", "urn:understudy:problem:" + std::string(facts.word));
  body.append("title", facts.title);
  body.append("status", facts.status);
  body.append("detail", refusal.first().message);
  for (const json::Member& member : refusal.names) {
    if (body.find(member.name) == nullptr) body.append(member.name, member.value);
  }
  json::Array violations;
  for (const runtime::Violation& violation : refusal.violations) {
    if (!violation.keyword.empty() || !violation.pointer.empty())
      violations.push_back(described(violation, api));
  }
  if (!violations.empty()) body.set("violations", std::move(violations));
  runtime::Response response;
  response.status = facts.status;
  response.headers.add("Content-Type", "application/problem+json");
  for (const auto& [name, value] : refusal.headers) response.headers.set(name, value);
  response.body = json::write(body);
  return response;
}

}  // namespace understudy::mock
