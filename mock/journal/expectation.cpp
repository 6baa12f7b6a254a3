#include "mock/journal/expectation.h"

#include "mock/read/members.h"

namespace understudy::mock {

namespace {

std::optional<std::size_t> count_of(Members& members, std::string_view name) {
  const std::optional<std::int64_t> number = members.integer(name);
  if (number && *number < 0) members.fault(name, "must not be below 0");
  if (!number || *number < 0) return std::nullopt;
  return static_cast<std::size_t>(*number);
}

void read_counts(Members& members, Expectation& expectation) {
  const auto times = count_of(members, "times");
  const auto at_least = count_of(members, "at_least");
  const auto at_most = count_of(members, "at_most");
  if (times && (at_least || at_most)) members.fault("times", "says it all, without at_least and at_most");
  if (at_least && at_most && *at_least > *at_most) members.fault("at_least", "is more than at_most");
  if (times) expectation.at_least = *times;
  if (times) expectation.at_most = times;
  if (at_most) expectation.at_least = 0;
  if (at_least) expectation.at_least = *at_least;
  if (at_most) expectation.at_most = at_most;
}

void read_conditions(Members& members, Expectation& expectation) {
  if (const json::Value* body = members.any("body")) expectation.body = *body;
  if (const auto status = members.integer("status")) expectation.status = static_cast<int>(*status);
  if (const json::Object* parameters = members.object("parameters")) expectation.parameters = *parameters;
  for (const json::Member& place : expectation.parameters) {
    const bool is_known = place.name == "path" || place.name == "query" || place.name == "header";
    if (!is_known) members.fault("parameters", "may have path, query and header, and no " + place.name);
  }
}

}  // namespace

tl::expected<Expectation, std::string> expectation_of(const json::Value& value) {
  if (value.object() == nullptr) return tl::unexpected(std::string("an expectation has to be a JSON object"));
  Faults faults;
  Members members(value, "", faults);
  Expectation expectation;
  expectation.operation = members.needed("operation");
  read_counts(members, expectation);
  read_conditions(members, expectation);
  members.finish();
  if (faults.empty()) return expectation;
  const Fault& first = faults.front();
  return tl::unexpected((first.location.empty() ? "" : first.location + " ") + first.message);
}

}  // namespace understudy::mock
