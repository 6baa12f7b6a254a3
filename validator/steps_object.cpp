#include <deque>

#include "json/pointer.h"
#include "runtime/check/object.h"
#include "validator/steps.h"

namespace understudy::validator {
namespace {

void add_counts(Steps& steps) {
  const openapi::Schema& schema = steps.schema();
  if (schema.max_properties) {
    steps.add([bound = *schema.max_properties, place = steps.location("maxProperties")](const Moment& now) {
      runtime::max_properties(now.value, bound, {now.at, place}, now.report);
    });
  }
  if (schema.min_properties) {
    steps.add([bound = *schema.min_properties, place = steps.location("minProperties")](const Moment& now) {
      runtime::min_properties(now.value, bound, {now.at, place}, now.report);
    });
  }
}

void add_required(Steps& steps) {
  const openapi::Schema& schema = steps.schema();
  for (const std::string& name : schema.required) {
    steps.add([&name, place = steps.location("required")](const Moment& now) {
      runtime::required(now.value, name, {now.at, place}, now.report);
    });
  }
  for (const auto& [name, others] : schema.dependent_required) {
    const std::vector<std::string_view> views(others.begin(), others.end());
    std::string place = steps.location("dependentRequired/" + json::escape_token(name));
    steps.add([&trigger = name, views, place = std::move(place)](const Moment& now) {
      runtime::dependent_required(now.value, trigger, views, {now.at, place}, now.report);
    });
  }
}

/// What `patternProperties` and `additionalProperties` need while they run.
struct Others {
  std::vector<std::string_view> named;
  std::vector<runtime::Pattern> compiled;
  std::deque<std::string> locations;
  std::vector<runtime::PatternMember> patterns;
  std::optional<runtime::CheckRef> additional;
};

std::shared_ptr<const Others> others_of(const Steps& steps) {
  const openapi::Schema& schema = steps.schema();
  auto others = std::make_shared<Others>();
  for (const auto& [name, member] : schema.properties) others->named.push_back(name);
  others->compiled.reserve(schema.pattern_properties.size());
  for (const auto& [expression, member] : schema.pattern_properties) {
    others->compiled.push_back(runtime::Pattern::trusted(expression));
    const auto& place =
        others->locations.emplace_back(steps.location("patternProperties/" + json::escape_token(expression)));
    others->patterns.push_back({&others->compiled.back(), steps.plan(member), place});
  }
  const auto& additional = schema.additional_properties;
  if (additional && !steps.is_false(*additional)) others->additional = steps.plan(*additional);
  return others;
}

void add_other_members(Steps& steps) {
  const openapi::Schema& schema = steps.schema();
  if (schema.pattern_properties.empty() && !schema.additional_properties) return;
  const std::shared_ptr<const Others> others = others_of(steps);
  const runtime::OtherMembers members{others->named, others->patterns, others->additional};
  if (schema.additional_properties && steps.is_false(*schema.additional_properties)) {
    steps.add([others, members, place = steps.location("additionalProperties")](const Moment& now) {
      runtime::closed_members(now.value, members, {now.at, place}, now.report);
    });
  } else {
    steps.add([others, members](const Moment& now) {
      runtime::other_members(now.value, members, now.at, now.report);
    });
  }
}

}  // namespace

void add_object_steps(Steps& steps) {
  const openapi::Schema& schema = steps.schema();
  add_counts(steps);
  add_required(steps);
  if (schema.property_names) {
    steps.add([&plan = steps.plan(*schema.property_names)](const Moment& now) {
      runtime::property_names(now.value, plan, now.at, now.report);
    });
  }
  for (const auto& [name, member] : schema.properties) {
    steps.add([&key = name, &plan = steps.plan(member)](const Moment& now) {
      runtime::property(now.value, key, plan, now.at, now.report);
    });
  }
  add_other_members(steps);
}

}  // namespace understudy::validator
