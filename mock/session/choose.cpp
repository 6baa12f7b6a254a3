#include "mock/session/choose.h"

#include <algorithm>

namespace understudy::mock {

namespace {

constexpr std::size_t longest = 100;

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         std::string_view("-._~:").find(c) != std::string_view::npos;
}

tl::unexpected<Refusal> refused(const Engine& engine, const std::string& name, std::string message) {
  runtime::Violation violation;
  violation.in = runtime::In::header;
  violation.pointer = "/" + engine.options.session_header;
  violation.found = json::Value(name);
  violation.message = std::move(message);
  return refuse(Cause::preference, std::move(violation));
}

std::shared_ptr<Session> made(const Engine& engine) {
  auto session = std::make_shared<Session>();
  for (const auto& api : engine.apis) session->stores.push_back(api->store->like_new());
  if (engine.options.journal > 0) session->journal = std::make_shared<Journal>(engine.options.journal);
  return session;
}

}  // namespace

std::shared_ptr<Session> session_named(Engine& engine, std::string_view name) {
  if (name.empty() || engine.sessions.most() == 0) return nullptr;
  return engine.sessions.find_or_make(name, [&] { return made(engine); });
}

Outcome<std::shared_ptr<Session>> session_of(Engine& engine, const runtime::Request& request) {
  if (engine.sessions.most() == 0) return nullptr;
  const std::string* name = request.headers.find(engine.options.session_header);
  if (name == nullptr) return nullptr;
  if (engine.options.sharing)
    return refused(engine, *name, "there are no sessions where the collections are shared with other mocks");
  if (name->empty() || name->size() > longest || !std::ranges::all_of(*name, is_letter))
    return refused(engine, name->substr(0, longest),
                   "the name of a session has to be 1 to 100 letters, digits and -._~:");
  return session_named(engine, *name);
}

Store& store_of(Engine& engine, const Session* session, std::size_t api) {
  return session == nullptr ? *engine.apis[api]->store : *session->stores[api];
}

Journal* journal_of(Engine& engine, const Session* session) {
  return session == nullptr ? engine.journal.get() : session->journal.get();
}

}  // namespace understudy::mock
