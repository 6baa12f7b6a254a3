#include <array>
#include <span>

#include "mock/errors/render.h"
#include "mock/errors/violations.h"
#include "mock/produce/negotiate.h"
#include "mock/produce/respond.h"

namespace understudy::mock {

namespace {

/// The codes that may stand for a cause, the best first.
std::vector<int> codes_of(Cause cause) {
  switch (cause) {
    case Cause::media_type:
      return {415, 422, 400};
    case Cause::parameter:
    case Cause::body:
    case Cause::missing_body:
    case Cause::malformed_body:
      return {422, 400};
    case Cause::unauthorized:
    case Cause::forbidden:
    case Cause::not_acceptable:
    case Cause::too_large:
    case Cause::rate_limited:
    case Cause::not_found:
    case Cause::conflict:
    case Cause::internal:
    case Cause::no_path:
    case Cause::no_method:
    case Cause::no_response:
    case Cause::preference:
    case Cause::unavailable:
      return {facts_of(cause).status};
  }
  return {};
}

}  // namespace

std::optional<Documented> documented_for(const PreparedOperation& operation, Cause cause) {
  const std::vector<int> codes = codes_of(cause);
  for (int code : codes) {
    const PreparedResponse* response = response_for(operation, code);
    if (response != nullptr && response->spec->status != "default") return Documented{response, code};
  }
  const PreparedResponse* otherwise = response_for(operation, codes.front());
  if (otherwise == nullptr) return std::nullopt;
  return Documented{otherwise, codes.front()};
}

std::optional<Rendered> render_example(const Refusal& refusal, const Scene& scene) {
  const std::optional<Documented> documented = documented_for(*scene.operation, refusal.cause);
  if (!documented) return std::nullopt;
  const PreparedMedia* media = choose_leniently(*documented->response, scene.moment.request);
  Outcome<runtime::Response> response = respond_with_example(*documented, media, {});
  if (!response) return std::nullopt;
  for (const auto& [name, value] : refusal.headers) response->headers.set(name, value);
  response->headers.set("sl-violations", violations_header(refusal.violations, "request"));
  return Rendered{std::move(*response), true, {}};
}

}  // namespace understudy::mock
