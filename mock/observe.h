#pragma once

#include "mock/engine.h"
#include "mock/finish.h"
#include "mock/step/body.h"
#include "runtime/parameters.h"

namespace understudy::mock {

/// A request that was answered, with what was read of it; the latter may be moved away.
struct Observed {
  const runtime::Request& request;
  const runtime::Response& response;
  const Ending& ending;
  Time time;
  runtime::DecodedParameters& parameters;
  ReadBody& body;
  const json::Value* written = nullptr;  // what the body of the response says, if that is known
  Journal* journal = nullptr;  // of the request's session; null: none is kept
};

/// Writes down what was asked and answered, where somebody wants to know.
void observe(Engine& engine, const Observed& observed);

}  // namespace understudy::mock
