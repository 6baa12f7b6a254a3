#include <array>
#include <span>

#include "json/parse.h"
#include "mock/errors/recognise.h"
#include "mock/errors/record.h"
#include "mock/errors/render.h"
#include "mock/errors/violations.h"
#include "mock/produce/encode.h"
#include "mock/produce/negotiate.h"
#include "mock/produce/respond.h"
#include "runtime/body_kind.h"

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
    case Cause::upstream:
    case Cause::upstream_late:
    case Cause::upstream_answer:
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

/// The body with the real reason in it, where it is JSON and the document lets that be said.
void tell_reason(const Refusal& refusal, const Scene& scene, const Documented& documented,
                 const PreparedMedia& media, runtime::Response& response) {
  const auto body = json::parse(response.body);
  if (media.codec != Codec::body || runtime::kind_of(media.type) != runtime::BodyKind::json || !body) return;
  const ErrorNames names = names_of(refusal, {}, Wanted::everything(), documented.status, scene.moment);
  const auto takes = [&](const json::Value& value) { return broken_rules(media, value).empty(); };
  const json::Value told = with_reason(*body, names.refusal, takes);
  if (auto written = respond_with_value(documented, media, told)) response = *std::move(written);
}

Choice choice_for(const Scene& scene, const Documented& documented) {
  const BadExamples policy = scene.manner.bad_examples;
  Choice choice{.bad_examples = policy, .manner = &scene.manner};
  if (scene.preference.code == documented.status) choice.example = scene.preference.example;
  return choice;
}

std::optional<Rendered> render_example(const Refusal& refusal, const Scene& scene) {
  const std::optional<Documented> documented = documented_for(*scene.operation, refusal.cause);
  if (!documented) return std::nullopt;
  const PreparedMedia* media = choose_leniently(*documented->response, scene.moment.request);
  Choice choice = choice_for(scene, *documented);
  Outcome<runtime::Response> response = respond_with_example(*documented, media, choice);
  if (!response && choice.example) {
    choice.example.reset();
    response = respond_with_example(*documented, media, choice);
  }
  if (!response) return std::nullopt;
  const bool tells = media != nullptr && scene.manner.tells_reason && !choice.example;
  if (tells) tell_reason(refusal, scene, *documented, *media, *response);
  for (const auto& [name, value] : refusal.headers) response->headers.set(name, value);
  response->headers.set("sl-violations", violations_header(refusal.violations, "request"));
  return Rendered{std::move(*response), true, {}};
}

}  // namespace understudy::mock
