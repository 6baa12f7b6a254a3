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

/// Puts the credentials of one scheme into a request.
void satisfy(const runtime::SecurityScheme& scheme, runtime::Request& request) {
  using Kind = runtime::SecurityScheme::Kind;
  if (scheme.kind != Kind::api_key) {
    request.headers.set("Authorization", scheme.kind == Kind::basic ? "Basic dTpw" : "Bearer abc");
  } else if (scheme.in == runtime::In::query) {
    request.target += (request.target.find('?') == std::string::npos ? "?" : "&") + scheme.parameter + "=k";
  } else if (scheme.in == runtime::In::cookie) {
    const auto others = request.headers.joined("Cookie");
    request.headers.set("Cookie", (others ? *others + "; " : "") + scheme.parameter + "=k");
  } else {
    request.headers.set(scheme.parameter, "k");
  }
}

}  // namespace

void sign_in(const runtime::Api& api, const runtime::Operation& operation, runtime::Request& request) {
  if (operation.security.empty()) return;
  for (const runtime::RequiredScheme& required : operation.security.front()) {
    for (const runtime::SecurityScheme& scheme : api.security_schemes) {
      if (scheme.name == required.scheme) satisfy(scheme, request);
    }
  }
}

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
