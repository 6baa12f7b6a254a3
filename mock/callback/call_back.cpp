#include "mock/callback/call_back.h"

#include "json/parse.h"
#include "runtime/body.h"
#include "runtime/encode_request.h"

namespace understudy::mock {

namespace {

/// Marks what a mock sent, so that callbacks are not followed by callbacks without end.
constexpr const char* mark = "X-Understudy-Callback";

using Sendable = tl::expected<runtime::Request, std::string>;

json::Object& place_for(runtime::RequestValues& values, runtime::In in) {
  if (in == runtime::In::query) return values.query;
  return in == runtime::In::cookie ? values.cookie : values.header;
}

/// The required parameters by their examples.
runtime::RequestValues values_of(const runtime::Operation& operation) {
  runtime::RequestValues values;
  for (const runtime::Parameter& one : operation.parameters) {
    if (one.required && one.example && one.in != runtime::In::path)
      place_for(values, one.in).set(one.name, *one.example);
  }
  return values;
}

std::optional<json::Value> usual_body(const runtime::Media& media) {
  if (!media.examples.empty()) return media.examples.front().value;
  return media.sample ? std::optional<json::Value>(*media.sample) : std::nullopt;
}

/// The first rule that a body breaks; empty where it is sound.
std::string fault_of(const json::Value& body, const runtime::Media& media) {
  const auto type = runtime::parse_media_type(media.type);
  if (!media.check || !type) return {};
  runtime::Report report(runtime::Direction::request);
  runtime::check_body(body, *type, media, report);
  if (report.ok()) return {};
  const runtime::Violation& first = report.violations().front();
  return "the body breaks the document: " + first.pointer + " " + first.message;
}

void write_down(Engine& engine, Journal* journal, JournalEntry entry) {
  if (engine.options.log) {
    LogEntry line;
    line.method = entry.method;
    line.target = entry.target;
    line.status = entry.status;
    line.detail = entry.sent + (entry.detail.empty() ? "" : ": " + entry.detail);
    engine.options.log(line);
  }
  if (journal == nullptr) return;
  engine.secrets.mask(entry);
  journal->add(std::move(entry));
}

JournalEntry entry_of(const std::string& what, const std::string& url, const runtime::Request& request) {
  JournalEntry entry{.time = std::chrono::system_clock::now(), .method = request.method, .target = url};
  entry.sent = what;
  entry.headers = request.headers;
  entry.body_bytes = request.body.size();
  if (entry.body_bytes > Journal::longest_body) return entry;
  entry.body = request.body;
  if (auto value = json::parse(request.body)) entry.value = *std::move(value);
  return entry;
}

/// What was not even sent.
void tell_failure(Engine& engine, Journal* journal, const std::string& what, const runtime::SentRequest& sent,
                  std::string reason) {
  JournalEntry entry = entry_of(what, sent.expression, {.method = sent.operation.method, .target = "/"});
  entry.detail = std::move(reason);
  write_down(engine, journal, std::move(entry));
}

void call_one(Engine& engine, const std::shared_ptr<Journal>& journal, const runtime::SentRequest& sent,
              const std::string& operation, const ExpressionScene& scene) {
  const std::string what = "callback " + sent.name + " of " + operation;
  const auto url = expanded(sent.expression, scene);
  if (!url) return tell_failure(engine, journal.get(), what, sent, url.error());
  Sendable request = request_to_send(sent);
  if (!request) return tell_failure(engine, journal.get(), what, sent, request.error());
  request->headers.set(mark, sent.name);
  const bool is_taken = engine.outbox->add([&engine, journal, what, url = *url, request = *request] {
    static_cast<void>(deliver(engine, journal, what, url, request));
  });
  if (!is_taken) tell_failure(engine, journal.get(), what, sent, "too many callbacks wait to be sent");
}

}  // namespace

Sendable request_to_send(const runtime::SentRequest& sent, const std::optional<json::Value>& body) {
  runtime::RequestValues values = values_of(sent.operation);
  const bool has_content = sent.operation.body && !sent.operation.body->content.empty();
  if (!has_content && body) return tl::unexpected(std::string("the document has no body for it"));
  if (has_content) {
    const runtime::Media& media = sent.operation.body->content.front();
    values.body = body ? body : usual_body(media);
    if (!values.body && sent.operation.body->required)
      return tl::unexpected(std::string("the document gives no body for it"));
    if (values.body) {
      if (std::string fault = fault_of(*values.body, media); !fault.empty()) return tl::unexpected(fault);
    }
  }
  return runtime::encode_request(sent.operation, values);
}

tl::expected<runtime::Response, std::string> deliver(Engine& engine, const std::shared_ptr<Journal>& journal,
                                                     const std::string& what, const std::string& url,
                                                     const runtime::Request& request) {
  JournalEntry entry = entry_of(what, url, request);
  auto answer = engine.options.callbacks->send(url, request);
  if (answer) entry.status = answer->status;
  if (!answer) entry.detail = answer.error();
  write_down(engine, journal.get(), std::move(entry));
  return answer;
}

void call_back(Engine& engine, const std::shared_ptr<Journal>& journal, const PreparedOperation& operation,
               const ExpressionScene& scene) {
  const bool is_success = scene.response.status >= 200 && scene.response.status < 300;
  if (!engine.options.callbacks || operation.callbacks.empty() || !is_success) return;
  if (scene.request.headers.find(mark) != nullptr) return;
  const auto body = json::parse(scene.response.body);
  ExpressionScene whole = scene;
  whole.response_body = body ? &*body : nullptr;
  for (const runtime::SentRequest* sent : operation.callbacks)
    call_one(engine, journal, *sent, operation.operation->id, whole);
}

}  // namespace understudy::mock
