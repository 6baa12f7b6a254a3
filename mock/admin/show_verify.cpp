#include "mock/admin/show_verify.h"

#include "json/parse.h"
#include "mock/admin/query.h"
#include "mock/admin/reply.h"
#include "mock/journal/expectation.h"

namespace understudy::mock {

namespace {

/// The query as the JSON that a POST would send: numbers where they are digits.
json::Value as_object(const Query& query) {
  json::Object object;
  for (const auto& [name, text] : query) {
    const auto number = name == "operation" ? std::nullopt : std::optional(json::parse(text));
    const bool is_number = number && *number && (*number)->is_number();
    object.append(name, is_number ? **number : json::Value(text));
  }
  return object;
}

tl::expected<json::Value, std::string> wanted_by(const runtime::Request& request) {
  if (request.method == "POST") {
    if (const auto query = query_of(request, {}); !query) return tl::unexpected(query.error());
    if (request.truncated) return tl::unexpected(std::string("the body is too long"));
    auto value = json::parse(request.body, {.unique_names = true});
    if (value) return std::move(*value);
    return tl::unexpected("the body is no JSON: " + value.error().message);
  }
  const auto query = query_of(request, {"operation", "times", "at_least", "at_most", "status"});
  if (!query) return tl::unexpected(query.error());
  return as_object(*query);
}

json::Array near_json(const std::vector<NearMiss>& near) {
  json::Array result;
  for (const NearMiss& miss : near) {
    json::Object one;
    one.append("number", miss.number);
    one.append("why", miss.why);
    result.push_back(std::move(one));
  }
  return result;
}

runtime::Response reply_of(const Verification& found) {
  const auto count = static_cast<std::uint64_t>(found.count);
  if (found.met)
    return json_reply(200, json::Object{{"met", true}, {"count", count}, {"message", found.message}});
  json::Object more{{"count", count}};
  if (!found.near.empty()) more.append("near", near_json(found.near));
  return problem_reply({.status = 409,
                        .word = "not-as-expected",
                        .title = "Not as expected",
                        .detail = found.message,
                        .more = std::move(more)});
}

}  // namespace

runtime::Response show_verification(const AdminRequest& asked) {
  const auto wanted = wanted_by(asked.request);
  if (!wanted) return not_understood(wanted.error());
  const auto expectation = expectation_of(*wanted);
  if (!expectation) return not_understood(expectation.error());
  if (const auto fault = unknown_operation(asked.engine, expectation->operation))
    return not_understood(*fault);
  return reply_of(verify(asked.journal()->view(), *expectation));
}

}  // namespace understudy::mock
