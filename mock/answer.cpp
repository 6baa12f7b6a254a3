#include "mock/answer.h"

#include <exception>
#include <thread>

#include "mock/behave/behave.h"
#include "mock/callback/call_back.h"
#include "mock/errors/render.h"
#include "mock/finish.h"
#include "mock/infer/act.h"
#include "mock/last_marks.h"
#include "mock/observe.h"
#include "mock/produce/check_answer.h"
#include "mock/produce/negotiate.h"
#include "mock/produce/respond.h"
#include "mock/produce/vary.h"
#include "mock/session/choose.h"
#include "mock/step/authenticate.h"
#include "mock/step/body.h"
#include "mock/step/cors.h"
#include "mock/step/prefer.h"
#include "mock/step/route.h"
#include "mock/step/trouble.h"
#include "runtime/parameters.h"

namespace understudy::mock {

namespace {

/// A request on its way through the steps.
struct Passage {
  Engine& engine;
  const runtime::Request& request;
  Moment moment;
  std::shared_ptr<Session> session = {};  // null: the request names none
  Preference preference = {};
  Routed routed = {};
  const PreparedApi* api = nullptr;
  runtime::DecodedParameters parameters = {};
  ReadBody body = {};
  std::string note = {};  // for the log
  Item written = {};      // what the body of the answer says, where a value was written

  const PreparedOperation& operation() const { return *routed.operation; }
  /// The collections and counters of the request's session.
  Store& store() const { return store_of(engine, session.get(), routed.index); }
  OperationCounters& counters() const { return store().counters(operation().index); }
  const Manner& manner() const { return engine.manner; }
};

Outcome<bool> find_session(Passage& passage) {
  Outcome<std::shared_ptr<Session>> session = session_of(passage.engine, passage.request);
  if (!session) return tl::unexpected(std::move(session.error()));
  passage.session = *std::move(session);
  return true;
}

Outcome<bool> find_operation(Passage& passage) {
  Outcome<Preference> preference = read_preference(passage.request);
  if (!preference) return tl::unexpected(std::move(preference.error()));
  passage.preference = std::move(*preference);
  Outcome<Routed> routed = route(passage.engine, passage.request);
  if (!routed) return tl::unexpected(std::move(routed.error()));
  passage.routed = std::move(*routed);
  passage.api = passage.engine.apis[passage.routed.index].get();
  passage.moment.operation = passage.operation().operation;
  const auto& behavior = passage.operation().behavior;
  const bool shared = behavior && behavior->shelf != nullptr;
  passage.moment.counter = shared ? &passage.store().at(*behavior->shelf).counter : &passage.counters().calls;
  return true;
}

Outcome<bool> stay_within_limits(Passage& passage) {
  Outcome<bool> rate = limit_rate(*passage.engine.rates[passage.routed.index], passage.api->limits);
  if (!rate) return rate;
  return limit_body(passage.request, body_limit(passage.engine, *passage.api));
}

Outcome<bool> take_parameters(Passage& passage) {
  passage.parameters = runtime::decode_parameters(passage.routed.match, passage.request);
  passage.moment.path = &passage.parameters.path;
  passage.moment.query = &passage.parameters.query;
  passage.moment.header = &passage.parameters.header;
  passage.moment.cookie = &passage.parameters.cookie;
  if (passage.parameters.violations.empty()) return true;
  Refusal refusal;
  refusal.cause = Cause::parameter;
  refusal.violations = std::move(passage.parameters.violations);
  return tl::unexpected(std::move(refusal));
}

Outcome<bool> take_body(Passage& passage) {
  Outcome<ReadBody> body = read_body(*passage.api, passage.operation(), passage.request);
  if (!body) return tl::unexpected(std::move(body.error()));
  passage.body = std::move(*body);
  if (passage.body.value) passage.moment.body = &*passage.body.value;
  return check_body(passage.body, passage.engine.options.body_shape, passage.manner());
}

/// The parameters, then the body; where the manner has it so, the faults of both at once.
Outcome<bool> take_input(Passage& passage) {
  Outcome<bool> parameters = take_parameters(passage);
  if (!parameters && !passage.manner().gathers_faults) return parameters;
  Outcome<bool> body = take_body(passage);
  if (parameters) return body;
  if (!body && body.error().cause != Cause::body) return parameters;
  std::vector<runtime::Violation>& all = parameters.error().violations;
  if (!body) all.insert(all.end(), body.error().violations.begin(), body.error().violations.end());
  return parameters;
}

Outcome<Documented> documented_for(const Passage& passage) {
  const PreparedOperation& operation = passage.operation();
  if (passage.preference.next && !operation.responses.empty()) {
    const PreparedResponse& next =
        operation.responses[passage.counters().walked++ % operation.responses.size()];
    return Documented{&next, code_of(next.spec->status)};
  }
  if (!passage.preference.code) {
    if (operation.success) return *operation.success;
    return refuse(Cause::internal, "the operation documents no response");
  }
  const int code = *passage.preference.code;
  const PreparedResponse* response = code < 200 || code > 599 ? nullptr : response_for(operation, code);
  if (response != nullptr) return Documented{response, code};
  if (operation.responses.empty()) return refuse(Cause::no_response, "the operation documents no status");
  std::string message = "the status " + std::to_string(code) + " is not documented; documented are";
  const char* separator = " ";
  for (const PreparedResponse& known : operation.responses) {
    message += separator + known.spec->status;
    separator = ", ";
  }
  auto refusal = refuse(Cause::no_response, Detail::no_status, std::move(message));
  refusal.value().violations.front().found = json::Value(code);
  return refusal;
}

Choice choice_of(Passage& passage) {
  const Engine& engine = passage.engine;
  Choice choice{.example = passage.preference.example,
                .bad_examples = bad_examples_of(engine),
                .refuses_broken = engine.options.errors,
                .manner = &engine.manner,
                .note = &passage.note};
  if (passage.preference.dynamic.value_or(engine.options.dynamic)) {
    const auto& seed = passage.preference.seed;
    choice.draw =
        draw_of(passage.request, *passage.operation().operation, seed ? seed_of_words(*seed) : engine.seed);
  }
  return choice;
}

Outcome<runtime::Response> answer_with(const Passage& passage, const Outcome<Documented>& documented,
                                       const Choice& choice) {
  if (!documented) return tl::unexpected(documented.error());
  const auto media = negotiate(*documented->response, passage.request);
  if (!media) return tl::unexpected(media.error());
  return respond_with_example(*documented, *media, choice);
}

/// A documented body, chosen by the client or the first one.
Outcome<runtime::Response> answer_with_example(Passage& passage) {
  const Choice choice = choice_of(passage);
  const Outcome<Documented> documented = documented_for(passage);
  auto response = answer_with(passage, documented, choice);
  const bool may_fall_back = passage.manner().falls_back && passage.preference.code && documented;
  if (response || !may_fall_back || !passage.operation().success) return response;
  auto usual = answer_with(passage, *passage.operation().success, choice);
  return usual ? std::move(usual) : std::move(response);
}

/// Writes a body, and keeps its value for who looks at answers.
Outcome<runtime::Response> respond_with(Passage& passage, const Documented& documented,
                                        const PreparedMedia& media, const Item& body) {
  if (!media.media->write_only) passage.written = body;
  return respond_with_value(documented, media, *body);
}

/// Does what the paths of the document tell of.
Outcome<runtime::Response> answer_from_collection(Passage& passage) {
  const Outcome<Documented> documented = documented_for(passage);
  if (!documented) return tl::unexpected(documented.error());
  const auto media = negotiate(*documented->response, passage.request);
  if (!media) return tl::unexpected(media.error());
  const auto example = [&] { return respond_with_example(*documented, *media, choice_of(passage)); };
  const auto respond = [&](const Item& body) -> Outcome<runtime::Response> {
    return *media == nullptr ? bare_response(*documented) : respond_with(passage, *documented, **media, body);
  };
  const Visit visit{passage.store(), passage.moment, passage.engine.cursors,
                    !passage.engine.options.stateless, respond};
  return act({passage.operation(), visit, example});
}

/// Does what the document declares. What the client accepts is settled before anything is changed.
Outcome<runtime::Response> answer_by_behavior(Passage& passage) {
  const Outcome<Documented> documented = documented_for(passage);
  if (!documented) return tl::unexpected(documented.error());
  const auto media = negotiate(*documented->response, passage.request);
  if (!media) return tl::unexpected(media.error());
  const auto respond = [&](const Item& body) -> Outcome<runtime::Response> {
    if (*media == nullptr) return bare_response(*documented);
    if (body == nullptr) return respond_with_example(*documented, *media, choice_of(passage));
    return respond_with(passage, *documented, **media, body);
  };
  return behave(*passage.operation().behavior, {passage.store(), passage.moment, passage.engine.cursors,
                                                !passage.engine.options.stateless, respond});
}

std::optional<runtime::Response> answer_by_handler(Passage& passage) {
  const runtime::Handler* handler = passage.operation().handler;
  if (handler == nullptr || !*handler) return std::nullopt;
  const runtime::Call call{passage.api->api,          *passage.operation().operation,
                           passage.request,           passage.parameters.path,
                           passage.parameters.query,  passage.parameters.header,
                           passage.parameters.cookie, passage.body.value};
  return (*handler)(call);
}

Outcome<runtime::Response> checked(const Passage& passage, runtime::Response response) {
  if (!passage.engine.options.errors) return response;
  Outcome<bool> sound = check_answer(passage.operation(), response);
  if (!sound) return tl::unexpected(std::move(sound.error()));
  return response;
}

/// Holds the answer back, and now and then chooses a documented error; by chance, the same in each run of a
/// seed.
std::optional<Documented> trouble(Passage& passage) {
  const Options& options = passage.engine.options;
  if (!options.delay && options.chaos <= 0) return std::nullopt;
  Chance chance(passage.engine.seed + scatter(++passage.engine.troubles));
  if (options.delay) std::this_thread::sleep_for(drawn(*options.delay, chance));
  return passage.preference.any() ? std::nullopt : drawn_error(passage.operation(), options.chaos, chance);
}

Outcome<runtime::Response> pass(Passage& passage) {
  if (auto response = answer_options(passage.engine, passage.request)) return std::move(*response);
  using Step = Outcome<bool> (*)(Passage&);
  const auto authentic = [](Passage& here) { return authenticate(here.operation(), here.request); };
  const Step steps[] = {find_session, find_operation, stay_within_limits, authentic, take_input};
  for (const Step step : steps) {
    Outcome<bool> passed = step(passage);
    if (!passed) return tl::unexpected(std::move(passed.error()));
  }
  if (const auto error = trouble(passage)) return answer_with(passage, *error, choice_of(passage));
  if (passage.preference.any()) return answer_with_example(passage);
  if (auto response = answer_by_handler(passage)) return checked(passage, std::move(*response));
  if (passage.operation().behavior) return answer_by_behavior(passage);
  const bool has_collection = passage.operation().role && passage.manner().remembers;
  return has_collection ? answer_from_collection(passage) : answer_with_example(passage);
}

/// A handler of the user's may throw; that is answered too, and the reason is for the log alone.
Outcome<runtime::Response> pass_safely(Passage& passage, std::string& note) {
  try {
    return pass(passage);
  } catch (const std::exception& fault) {
    note = fault.what();
    return refuse(Cause::internal, "the server failed");
  }
}

Time now(const Engine& engine) {
  return engine.options.now ? engine.options.now() : std::chrono::system_clock::now();
}

}  // namespace

runtime::Response answer(Engine& engine, const runtime::Request& request) {
  Passage passage{engine, request, Moment{request, engine.uuids, now(engine)}};
  Ending ending;
  Outcome<runtime::Response> outcome = pass_safely(passage, ending.note);
  runtime::Response response;
  ending.operation = passage.routed.operation;
  if (ending.note.empty()) ending.note = std::move(passage.note);
  if (!outcome) {
    const Scene scene{engine.manner, passage.moment, passage.api, passage.routed.operation,
                      passage.preference};
    Rendered rendered = render(engine.manner.retold(outcome.error(), scene), scene);
    ending.refusal = &outcome.error();
    ending.documented = rendered.documented;
    if (!rendered.note.empty()) ending.note = std::move(rendered.note);
    response = std::move(rendered.response);
  } else {
    response = std::move(*outcome);
  }
  add_last_marks(engine, passage.routed, passage.preference, passage.moment.now, response);
  response = finish(engine.options, request, std::move(response), ending);
  if (outcome && passage.routed.operation != nullptr && response.fault == runtime::WireFault::none)
    call_back(engine, passage.session ? passage.session->journal : engine.journal, passage.operation(),
              {request, response, passage.moment.path, passage.moment.body});
  const json::Value* written = outcome ? passage.written.get() : nullptr;
  observe(engine, {request, response, ending, passage.moment.now, passage.parameters, passage.body, written,
                   journal_of(engine, passage.session.get())});
  return response;
}

}  // namespace understudy::mock
