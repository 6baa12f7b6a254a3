#include "tests/mock/sound_request.h"

#include "json/write.h"

namespace understudy::tests {

namespace {

std::string filled(std::string_view path) {
  std::string result;
  while (!path.empty()) {
    const std::size_t open = std::min(path.find('{'), path.size());
    result += path.substr(0, open);
    if (open == path.size()) break;
    result += "thing";
    path.remove_prefix(path.find('}', open) + 1);
  }
  return result;
}

void sign_in(const runtime::Api& api, const runtime::Operation& operation, runtime::Request& request) {
  if (operation.security.empty()) return;
  for (const runtime::RequiredScheme& required : operation.security.front()) {
    for (const runtime::SecurityScheme& scheme : api.security_schemes) {
      if (scheme.name != required.scheme) continue;
      const bool basic = scheme.kind == runtime::SecurityScheme::Kind::basic;
      request.headers.set("Authorization", basic ? "Basic dXNlcjpwYXNz" : "Bearer abc");
    }
  }
}

}  // namespace

runtime::Request sound_request(const runtime::Api& api, const runtime::Operation& operation) {
  runtime::Request request;
  request.method = operation.method;
  request.target = filled(operation.path);
  sign_in(api, operation, request);
  if (operation.body && operation.body->required) {
    const runtime::Media& media = operation.body->content.front();
    request.headers.add("Content-Type", media.type);
    request.body = json::write(media.examples.empty() ? *media.sample : media.examples.front().value);
  }
  return request;
}

}  // namespace understudy::tests
