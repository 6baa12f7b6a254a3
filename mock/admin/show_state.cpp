#include "mock/admin/show_state.h"

#include "json/parse.h"
#include "mock/admin/query.h"
#include "mock/admin/reply.h"
#include "mock/state/snapshot.h"

namespace understudy::mock {

namespace {

constexpr json::ParseLimits limits{.depth = 1024, .unique_names = true};

runtime::Response refused(const std::vector<StateFault>& faults) {
  json::Array all;
  for (const StateFault& one : faults)
    all.push_back(json::Object{{"pointer", one.pointer}, {"message", one.message}});
  return problem_reply({.status = 422,
                        .word = "state",
                        .title = "The state cannot be put",
                        .detail = faults.front().pointer + " " + faults.front().message,
                        .more = {{"faults", std::move(all)}}});
}

}  // namespace

runtime::Response show_state(const AdminRequest& asked) {
  if (const auto query = query_of(asked.request, {}); !query) return not_understood(query.error());
  return json_reply(200, snapshot(asked.engine, asked.session));
}

runtime::Response put_state(const AdminRequest& asked) {
  if (const auto query = query_of(asked.request, {}); !query) return not_understood(query.error());
  if (asked.request.truncated)
    return not_understood("the body is too long; --max-body says how long it may be");
  const auto state = json::parse(asked.request.body, limits);
  if (!state) return not_understood("the body is no JSON: " + state.error().message);
  const auto faults = restore(asked.engine, asked.session, *state);
  if (!faults.empty()) return refused(faults);
  runtime::Response response;
  response.status = 204;
  return response;
}

}  // namespace understudy::mock
