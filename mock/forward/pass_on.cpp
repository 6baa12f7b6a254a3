#include "mock/forward/pass_on.h"

#include <exception>

#include "mock/answer.h"
#include "mock/errors/render.h"
#include "mock/errors/violations.h"
#include "mock/finish.h"
#include "mock/forward/examine.h"
#include "mock/forward/target.h"
#include "mock/observe.h"
#include "mock/session/choose.h"
#include "mock/step/cors.h"

namespace understudy::mock {

namespace {

/// A request on its way to the upstream and back.
struct Transit {
  Engine& engine;
  const runtime::Request& request;
  Moment moment;
  Examined examined = {};
  std::optional<AnswerFault> answer_fault = {};
  std::optional<Refusal> refusal = {};  // what the client got in the place of an answer

  const Options& options() const { return engine.options; }
  const PreparedOperation* operation() const {
    return examined.routed ? examined.routed->operation : nullptr;
  }
  const PreparedApi* api() const {
    return examined.routed ? engine.apis[examined.routed->index].get() : nullptr;
  }
};

void examine(Transit& transit) {
  transit.examined = examine_request(transit.engine, transit.request);
  if (!transit.options().forward->checks_requests) transit.examined.fault.reset();
  if (transit.operation() != nullptr) transit.moment.operation = transit.operation()->operation;
  transit.moment.path = &transit.examined.parameters.path;
  transit.moment.query = &transit.examined.parameters.query;
  transit.moment.header = &transit.examined.parameters.header;
  transit.moment.cookie = &transit.examined.parameters.cookie;
  if (transit.examined.body.value) transit.moment.body = &*transit.examined.body.value;
}

/// The API of the request, or the first one where it leads nowhere.
const PreparedApi& api_of(const Transit& transit) {
  return transit.api() != nullptr ? *transit.api() : *transit.engine.apis.front();
}

runtime::Request outbound(const Transit& transit) {
  runtime::Request request = transit.request;
  request.target = upstream_target(request.target, transit.options().forward->base_path, api_of(transit).api,
                                   transit.operation() == nullptr ? nullptr : transit.operation()->operation);
  return request;
}

Refusal not_reached(const UpstreamFault& fault) {
  return std::move(refuse(fault.is_late ? Cause::upstream_late : Cause::upstream, fault.detail).value());
}

/// The upstream's answer, or why the client does not get one.
Outcome<runtime::Response> carried(Transit& transit) {
  if (transit.request.truncated)
    return tl::unexpected(limit_body(transit.request, body_limit(transit.engine, api_of(transit))).error());
  const bool refuses = transit.options().errors;
  if (refuses && transit.examined.fault) return tl::unexpected(*transit.examined.fault);
  auto answer = transit.options().forward->ask(outbound(transit));
  if (!answer) return tl::unexpected(not_reached(answer.error()));
  if (transit.operation() != nullptr)
    transit.answer_fault = examine_answer(*transit.operation(), *answer, transit.request);
  if (refuses && transit.answer_fault && !transit.answer_fault->is_warning)
    return tl::unexpected(transit.answer_fault->refusal);
  return std::move(answer->response);
}

std::vector<FoundRule> found_rules(const Refusal& refusal, const PreparedApi* api) {
  std::vector<FoundRule> rules;
  for (const runtime::Violation& violation : refusal.violations)
    rules.push_back({violation, rule_place(violation, api == nullptr ? nullptr : &api->api)});
  return rules;
}

Finding finding_of(const Transit& transit, const Refusal& refusal, int status) {
  return {.method = transit.request.method,
          .target = transit.request.target,
          .operation = transit.operation() == nullptr ? "" : transit.operation()->operation->id,
          .status = status,
          .is_refused = transit.refusal.has_value(),
          .cause = std::string(facts_of(refusal.cause).word),
          .rules = found_rules(refusal, transit.api())};
}

void report(const Transit& transit, int status) {
  const auto& tell = transit.options().forward->report;
  if (!tell) return;
  if (transit.examined.fault) tell(finding_of(transit, *transit.examined.fault, status));
  if (!transit.answer_fault) return;
  Finding finding = finding_of(transit, transit.answer_fault->refusal, status);
  finding.of_answer = true;
  finding.is_warning = transit.answer_fault->is_warning;
  tell(finding);
}

/// Says in a field what of both messages breaks the document.
void mark(const Transit& transit, runtime::Response& response) {
  std::vector<ToldViolations> told;
  if (transit.examined.fault) told.push_back({transit.examined.fault->violations, "request"});
  if (transit.answer_fault)
    told.push_back({transit.answer_fault->refusal.violations, "response", transit.answer_fault->is_warning});
  if (!told.empty()) response.headers.set("sl-violations", violations_header(told));
}

runtime::Response refused(Transit& transit, Ending& ending) {
  const Scene scene{transit.engine.manner, transit.moment, transit.api(), transit.operation()};
  Rendered rendered = render(transit.engine.manner.retold(*transit.refusal, scene), scene);
  ending.documented = rendered.documented;
  ending.note = rendered.note;
  return std::move(rendered.response);
}

/// What the log and the journal are told of an exchange.
Ending ending_of(const Transit& transit, int status) {
  Ending ending;
  ending.operation = transit.operation();
  ending.documented = ending.operation != nullptr && response_for(*ending.operation, status) != nullptr;
  if (transit.examined.fault) {
    ending.refusal = &*transit.examined.fault;
  } else if (transit.refusal) {
    ending.refusal = &*transit.refusal;
  } else if (transit.answer_fault) {
    ending.refusal = &transit.answer_fault->refusal;
  }
  if (transit.answer_fault) ending.of_answer = transit.answer_fault->refusal.violations;
  return ending;
}

Outcome<runtime::Response> carried_safely(Transit& transit) {
  try {
    examine(transit);
    return carried(transit);
  } catch (const std::exception& fault) {
    return refuse(Cause::internal, "the proxy failed");
  }
}

Time now(const Engine& engine) {
  return engine.options.now ? engine.options.now() : std::chrono::system_clock::now();
}

}  // namespace

runtime::Response pass_on(Engine& engine, const runtime::Request& request) {
  if (engine.options.cors) {
    if (auto preflight = answer_preflight(request)) return std::move(*preflight);
  }
  Transit transit{engine, request, Moment{request, engine.uuids, now(engine)}};
  Outcome<runtime::Response> outcome = carried_safely(transit);
  const bool is_left = outcome && outcome->status == 501 && engine.manner.answers_unimplemented &&
                       transit.operation() != nullptr;
  if (is_left) return answer(engine, request);
  if (!outcome) transit.refusal = std::move(outcome.error());
  const auto session = session_of(engine, request);
  Ending ending = ending_of(transit, outcome ? outcome->status : 0);
  runtime::Response response = outcome ? *std::move(outcome) : refused(transit, ending);
  if (!transit.refusal) mark(transit, response);
  report(transit, response.status);
  if (engine.options.cors && response.headers.find("Access-Control-Allow-Origin") == nullptr)
    allow_origins(request, response);
  if (engine.options.log) engine.options.log(log_entry(request, response, ending));
  observe(engine, {request, response, ending, transit.moment.now, transit.examined.parameters,
                   transit.examined.body, nullptr, journal_of(engine, session ? session->get() : nullptr)});
  return response;
}

}  // namespace understudy::mock
