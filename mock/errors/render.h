#pragma once

#include <string>

#include "mock/manner.h"
#include "mock/prepare/prepared.h"
#include "mock/produce/respond.h"
#include "mock/step/prefer.h"
#include "mock/template/scope.h"

namespace understudy::mock {

/// Where a refusal happened; the API and the operation are null before they are known.
struct Scene {
  const Manner& manner;
  Moment& moment;
  const PreparedApi* api = nullptr;
  const PreparedOperation* operation = nullptr;
  Preference preference = {};
};

/// A refusal as a response, and what the log should know of how it came about.
struct Rendered {
  runtime::Response response;
  bool documented = false;
  std::string note = {};
};

/// A refusal in the API's own shape by `x-understudy-errors`; in a document without such rules the documented
/// error with its example; otherwise a problem of RFC 9457.
Rendered render(const Refusal& refusal, const Scene& scene);

/// The documented response that speaks of a refusal without saying its status: by code, by range, by
/// `default`.
std::optional<Documented> documented_for(const PreparedOperation& operation, Cause cause);

/// Which of its bodies a documented error shows: the one that the request asks for of that status, else the
/// first that will do.
Choice choice_for(const Scene& scene, const Documented& documented);

/// The documented error with its example, and the violations in the header `sl-violations`.
std::optional<Rendered> render_example(const Refusal& refusal, const Scene& scene);

}  // namespace understudy::mock
