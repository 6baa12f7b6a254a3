#include "mock/admin/admin.h"

#include <algorithm>
#include <exception>

#include "mock/admin/guard.h"
#include "mock/admin/query.h"
#include "mock/admin/reply.h"
#include "mock/admin/send_webhook.h"
#include "mock/admin/show_coverage.h"
#include "mock/admin/show_journal.h"
#include "mock/admin/show_state.h"
#include "mock/admin/show_verify.h"
#include "mock/read/text.h"
#include "mock/reset.h"

namespace understudy::mock {

namespace {

constexpr std::string_view prefix = "/__understudy";

runtime::Response reset_all(const AdminRequest& asked) {
  if (const auto query = query_of(asked.request, {}); !query) return not_understood(query.error());
  if (const auto done = reset(asked.engine, asked.session); !done)
    return problem_reply({503, "unavailable", "The shared store is not available", done.error()});
  runtime::Response response;
  response.status = 204;
  return response;
}

/// What can be asked of a mock.
struct AdminPath {
  std::string_view method;
  std::string_view name;
  runtime::Response (*answer)(const AdminRequest& asked);
  enum class Needs { nothing, journal, coverage } needs = Needs::nothing;  // of what the mock keeps
};

constexpr AdminPath paths[] = {{"GET", "/journal", show_journal, AdminPath::Needs::journal},
                               {"DELETE", "/journal", clear_journal, AdminPath::Needs::journal},
                               {"GET", "/verify", show_verification, AdminPath::Needs::journal},
                               {"POST", "/verify", show_verification, AdminPath::Needs::journal},
                               {"GET", "/coverage", show_coverage, AdminPath::Needs::coverage},
                               {"GET", "/state", show_state},
                               {"PUT", "/state", put_state},
                               {"GET", "/webhooks", show_webhooks},
                               {"POST", "/reset", reset_all}};
constexpr std::string_view webhook = "/webhooks/";

runtime::Response no_such_path(std::string_view path) {
  std::vector<std::string> known;
  for (const AdminPath& one : paths)
    known.push_back(std::string(one.method) + " " + std::string(prefix) + std::string(one.name));
  known.push_back("POST " + std::string(prefix) + std::string(webhook) + "NAME");
  json::Array list(known.begin(), known.end());
  return problem_reply(
      {.status = 404,
       .word = "no-admin-path",
       .title = "No such admin path",
       .detail = "there is no " + std::string(path.substr(0, 200)) + "; there are " + enumerate(known),
       .more = {{"paths", std::move(list)}}});
}

runtime::Response no_such_method(std::string_view method, const std::vector<std::string>& allowed) {
  runtime::Response response =
      problem_reply({.status = 405,
                     .word = "no-method",
                     .title = "Method not allowed",
                     .detail = "this admin path has no " + std::string(method.substr(0, 20)) +
                               "; allowed are " + enumerate(allowed)});
  std::string allow;
  for (const std::string& one : allowed) allow += (allow.empty() ? "" : ", ") + one;
  response.headers.add("Allow", std::move(allow));
  return response;
}

/// Why there is nothing to tell; nothing where there is.
std::optional<runtime::Response> not_kept(const Engine& engine, AdminPath::Needs needs) {
  if (needs == AdminPath::Needs::journal && !engine.journal)
    return problem_reply({.status = 409,
                          .word = "no-journal",
                          .title = "No journal is kept",
                          .detail = "no journal is kept; --journal N says how many requests to keep"});
  if (needs == AdminPath::Needs::coverage && !engine.coverage)
    return problem_reply({.status = 409,
                          .word = "no-coverage",
                          .title = "Coverage is not counted",
                          .detail = "coverage is not counted by this mock"});
  return std::nullopt;
}

runtime::Response answer_welcome(Engine& engine, const runtime::Request& request) {
  const auto session = session_of(engine, request);
  if (!session) return not_understood(session.error().first().message);
  const std::string_view name = request.path().substr(prefix.size());
  if (name.starts_with(webhook) && request.method == "POST")
    return send_webhook({engine, request, session->get()}, name.substr(webhook.size()));
  std::vector<std::string> allowed;
  for (const AdminPath& one : paths) {
    if (one.name != name) continue;
    allowed.emplace_back(one.method);
    if (one.method != request.method) continue;
    auto missing = not_kept(engine, one.needs);
    return missing ? std::move(*missing) : one.answer({engine, request, session->get()});
  }
  return allowed.empty() ? no_such_path(request.path()) : no_such_method(request.method, allowed);
}

bool is_below(std::string_view path) {
  return path.starts_with(prefix) && (path.size() == prefix.size() || path[prefix.size()] == '/');
}

}  // namespace

std::optional<runtime::Response> answer_admin(Engine& engine, const runtime::Request& request) {
  if (!engine.options.admin || !is_below(request.path())) return std::nullopt;
  if (auto refused = turn_away(*engine.options.admin, request)) return refused;
  try {
    return answer_welcome(engine, request);
  } catch (const std::exception&) {
    return problem_reply(
        {.status = 500, .word = "internal", .title = "Internal error", .detail = "the server failed"});
  }
}

}  // namespace understudy::mock
