#include "mock/admin/send_webhook.h"

#include "json/parse.h"
#include "mock/admin/query.h"
#include "mock/admin/reply.h"
#include "mock/callback/call_back.h"
#include "mock/read/text.h"

namespace understudy::mock {

namespace {

std::vector<std::string> names_of(const Engine& engine) {
  std::vector<std::string> names;
  for (const auto& api : engine.apis) {
    for (const runtime::SentRequest& one : api->outgoing.webhooks) names.push_back(one.name);
  }
  return names;
}

const runtime::SentRequest* webhook_named(const Engine& engine, std::string_view name) {
  for (const auto& api : engine.apis) {
    for (const runtime::SentRequest& one : api->outgoing.webhooks) {
      if (one.name == name) return &one;
    }
  }
  return nullptr;
}

runtime::Response unknown(const Engine& engine, std::string_view name) {
  const auto names = names_of(engine);
  return problem_reply({.status = 404,
                        .word = "no-webhook",
                        .title = "No such webhook",
                        .detail = "there is no webhook " + std::string(name.substr(0, 200)) + "; " +
                                  (names.empty() ? "there are none" : "there are " + enumerate(names))});
}

runtime::Response not_sent(const std::string& why) {
  return problem_reply(
      {.status = 502, .word = "not-sent", .title = "The webhook was not sent", .detail = why});
}

std::shared_ptr<Journal> journal_for(const AdminRequest& asked) {
  return asked.session == nullptr ? asked.engine.journal : asked.session->journal;
}

}  // namespace

runtime::Response show_webhooks(const AdminRequest& asked) {
  if (const auto query = query_of(asked.request, {}); !query) return not_understood(query.error());
  const auto names = names_of(asked.engine);
  return json_reply(200, json::Object{{"webhooks", json::Array(names.begin(), names.end())}});
}

runtime::Response send_webhook(const AdminRequest& asked, std::string_view name) {
  const runtime::SentRequest* webhook = webhook_named(asked.engine, name);
  if (webhook == nullptr) return unknown(asked.engine, name);
  if (!asked.engine.options.callbacks)
    return problem_reply({.status = 409,
                          .word = "no-callbacks",
                          .title = "Nothing is sent",
                          .detail = "this mock sends nothing; --callbacks lets it"});
  const auto body = json::parse(asked.request.body, {.unique_names = true});
  const json::Value* url = body ? body->find("url") : nullptr;
  if (url == nullptr || url->string() == nullptr)
    return not_understood("the body has to be JSON with a `url`, and a `body` if another one is wanted");
  const json::Value* wanted = body->find("body");
  const auto request =
      request_to_send(*webhook, wanted == nullptr ? std::nullopt : std::optional<json::Value>(*wanted));
  if (!request) return not_understood(request.error());
  const auto answer =
      deliver(asked.engine, journal_for(asked), "webhook " + webhook->name, *url->string(), *request);
  if (!answer) return not_sent(answer.error());
  return json_reply(200, json::Object{{"status", answer->status}});
}

}  // namespace understudy::mock
