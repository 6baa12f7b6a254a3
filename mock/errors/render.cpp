#include "mock/errors/render.h"

#include <algorithm>

#include "mock/errors/record.h"
#include "mock/produce/negotiate.h"
#include "mock/produce/respond.h"
#include "mock/read/text.h"
#include "mock/template/fill.h"

namespace understudy::mock {

namespace {

std::optional<Documented> status_of(const ErrorRule& rule, Cause cause, const PreparedOperation& operation) {
  if (!rule.status) return documented_for(operation, cause);
  const PreparedResponse* response = response_for(operation, *rule.status);
  if (response == nullptr) return std::nullopt;
  return Documented{response, *rule.status};
}

/// The response of a rule whose status is documented.
Outcome<runtime::Response> apply(const ErrorRule& rule, const Refusal& refusal, const Scene& scene,
                                 const Documented& documented) {
  const ErrorRules& rules = scene.api->errors;
  const ErrorNames names = names_of(refusal, rules.words, rules.wanted, documented.status, scene.moment);
  const Scope root(scene.moment);
  const Scope outer = root.with_members_of(names.refusal);
  const Scope scope = outer.with_members_of(names.first);
  const PreparedMedia* media = choose_leniently(*documented.response, scene.moment.request);
  const auto body = rule.body ? fill(*rule.body, scope) : std::nullopt;
  Outcome<runtime::Response> response =
      body && media != nullptr ? respond_with_value(documented, *media, *body)
                               : respond_with_example(documented, media, choice_for(scene, documented));
  if (!response) return response;
  for (const auto& [name, value] : refusal.headers) response->headers.set(name, value);
  for (const auto& [name, part] : rule.headers) response->headers.set(name, fill_text(part, scope));
  return response;
}

/// The first rule that fits and whose status is documented; a refusal of its own where its body breaks the
/// document.
std::optional<Outcome<runtime::Response>> by_rule(const Refusal& refusal, const Scene& scene) {
  for (const ErrorRule& rule : scene.api->errors.rules) {
    if (!fits(rule, refusal)) continue;
    const auto documented = status_of(rule, refusal.cause, *scene.operation);
    if (documented) return apply(rule, refusal, scene, *documented);
  }
  return std::nullopt;
}

/// Whether the document has a problem document among the bodies of a status.
bool knows_problems(const PreparedOperation& operation, int status) {
  const PreparedResponse* response = response_for(operation, status);
  return response != nullptr &&
         std::any_of(response->media.begin(), response->media.end(), [](const PreparedMedia& one) {
           return same_word(one.media->type, "application/problem+json");
         });
}

Rendered undocumented(const Refusal& refusal, const Scene& scene) {
  Rendered rendered{scene.manner.problem(refusal, scene)};
  rendered.documented =
      scene.operation != nullptr && knows_problems(*scene.operation, rendered.response.status);
  return rendered;
}

}  // namespace

Rendered render(const Refusal& refusal, const Scene& scene) {
  if (scene.operation == nullptr || !has_rules(refusal.cause)) return undocumented(refusal, scene);
  auto response = by_rule(refusal, scene);
  if (response && *response) return {std::move(**response), true};
  if (response) {
    const Refusal& broken = response->error();
    Rendered rendered =
        refusal.cause == Cause::internal ? undocumented(broken, scene) : render(broken, scene);
    rendered.note = broken.first().message;
    return rendered;
  }
  const bool speaks_for_itself = !scene.api->errors.rules.empty();
  if (refusal.cause != Cause::internal && !speaks_for_itself) {
    if (auto example = render_example(refusal, scene)) return std::move(*example);
  }
  return undocumented(refusal, scene);
}

}  // namespace understudy::mock
