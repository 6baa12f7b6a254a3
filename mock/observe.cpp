#include "mock/observe.h"

#include "mock/step/wire_fault.h"
#include "runtime/body.h"

namespace understudy::mock {

namespace {

json::Object parameters_of(runtime::DecodedParameters& decoded) {
  json::Object result;
  if (!decoded.path.empty()) result.append("path", std::move(decoded.path));
  if (!decoded.query.empty()) result.append("query", std::move(decoded.query));
  if (!decoded.header.empty()) result.append("header", std::move(decoded.header));
  return result;
}

void take_body(const Observed& observed, JournalEntry& entry) {
  entry.body_bytes = observed.request.body.size();
  if (entry.body_bytes > Journal::longest_body) return;
  entry.body = observed.request.body;
  entry.value = std::move(observed.body.value);
}

JournalEntry entry_of(const Observed& observed) {
  JournalEntry entry;
  LogEntry told = log_entry(observed.request, observed.response, observed.ending);
  entry.time = observed.time;
  entry.operation = std::move(told.operation);
  entry.method = std::move(told.method);
  entry.target = std::move(told.target);
  entry.headers = observed.request.headers;
  take_body(observed, entry);
  entry.parameters = parameters_of(observed.parameters);
  entry.status = told.status;
  if (const std::string* type = observed.response.headers.find("content-type")) entry.media_type = *type;
  entry.cause = std::move(told.cause);
  entry.detail = std::move(told.detail);
  const Refusal* refusal = observed.ending.refusal;
  if (refusal != nullptr && refusal->cause != Cause::upstream_answer) entry.violations = refusal->violations;
  if (observed.response.fault != runtime::WireFault::none)
    entry.fault = std::string(word_of(observed.response.fault));
  entry.answer_violations = observed.ending.of_answer;
  entry.documented = told.documented;
  return entry;
}

Touched touched(const Observed& observed) {
  const Ending& ending = observed.ending;
  return {.operation = ending.operation,
          .request = observed.request,
          .response = observed.response,
          .parameters = observed.parameters,
          .body = observed.body,
          .written = observed.written,
          .is_sound = ending.refusal == nullptr || is_of_sound_requests(ending.refusal->cause)};
}

}  // namespace

void observe(Engine& engine, const Observed& observed) {
  if (engine.coverage) engine.coverage->touch(touched(observed));
  if (observed.journal == nullptr) return;
  const bool is_json = runtime::is_plain_json(observed.body.type);
  JournalEntry entry = entry_of(observed);
  engine.secrets.mask(entry);
  observed.journal->add(std::move(entry),
                        is_json ? Journal::ValueIs::json_of_body : Journal::ValueIs::its_own);
}

}  // namespace understudy::mock
