#pragma once

#include <optional>

#include "mock/engine.h"
#include "mock/forward/forward.h"
#include "mock/step/body.h"
#include "mock/step/route.h"
#include "runtime/parameters.h"

namespace understudy::mock {

/// What a request is, held against the documents.
struct Examined {
  std::optional<Routed> routed = {};  // nothing where no operation fits
  runtime::DecodedParameters parameters = {};
  ReadBody body = {};
  std::optional<Refusal> fault = {};  // all that is wrong with it, under the cause of the first
};

/// Finds the operation, and checks credentials, parameters and body. OPTIONS on a path that does not declare
/// it leads nowhere and is no fault.
Examined examine_request(const Engine& engine, const runtime::Request& request);

/// What is wrong with an answer. A warning does not stand in its way.
struct AnswerFault {
  Refusal refusal = {};
  bool is_warning = false;
};

/// Checks an answer: its status, the documented header fields, its media type and body.
std::optional<AnswerFault> examine_answer(const PreparedOperation& operation, const UpstreamAnswer& answer,
                                          const runtime::Request& request);

}  // namespace understudy::mock
