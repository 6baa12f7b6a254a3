#include "openapi/naming.h"
#include "runtime/check/combine.h"
#include "runtime/check/object.h"
#include "validator/steps.h"

namespace understudy::validator {
namespace {

/// The branches of `anyOf` or `oneOf` with the texts that they look at.
struct Choice {
  std::vector<std::string> labels;
  std::vector<std::vector<std::string>> names;
  std::vector<std::vector<std::string_view>> name_views;
  std::vector<runtime::Branch> branches;
  runtime::Union choice;
};

std::shared_ptr<const Choice> choice_of(const Steps& steps, const std::vector<openapi::SchemaId>& ids) {
  auto made = std::make_shared<Choice>();
  const openapi::Schema& schema = steps.schema();
  for (const openapi::SchemaId id : ids) {
    made->labels.push_back(openapi::branch_label(steps.document(), id));
    made->names.push_back(openapi::branch_names(steps.document(), schema, id));
  }
  for (const auto& names : made->names) made->name_views.emplace_back(names.begin(), names.end());
  for (std::size_t i = 0; i < ids.size(); ++i) {
    made->branches.push_back({steps.plan(ids[i]), made->labels[i], made->name_views[i]});
  }
  made->choice.branches = made->branches;
  if (schema.discriminator) made->choice.discriminator = schema.discriminator->property;
  made->choice.apart = openapi::are_apart(steps.document(), schema, ids);
  return made;
}

using UnionCheck = void (*)(const json::Value&, const runtime::Union&, runtime::Rule, runtime::Report&);

void add_union(Steps& steps, const std::vector<openapi::SchemaId>& ids, std::string_view keyword,
               UnionCheck check) {
  if (ids.empty()) return;
  steps.add([made = choice_of(steps, ids), place = steps.location(keyword), check](const Moment& now) {
    check(now.value, made->choice, {now.at, place}, now.report);
  });
}

void add_conditional(Steps& steps) {
  const openapi::Schema& schema = steps.schema();
  if (!schema.if_schema) return;
  runtime::Conditional rules{.condition = steps.plan(*schema.if_schema)};
  if (schema.then_schema) rules.then = steps.plan(*schema.then_schema);
  if (schema.else_schema) rules.otherwise = steps.plan(*schema.else_schema);
  steps.add([rules](const Moment& now) { runtime::conditional(now.value, rules, now.at, now.report); });
}

}  // namespace

void add_combining_steps(Steps& steps) {
  const openapi::Schema& schema = steps.schema();
  for (const auto& [name, id] : schema.dependent_schemas) {
    steps.add([&trigger = name, &plan = steps.plan(id)](const Moment& now) {
      runtime::dependent_schema(now.value, trigger, plan, now.at, now.report);
    });
  }
  for (const openapi::SchemaId id : schema.all_of) {
    steps.add([&plan = steps.plan(id)](const Moment& now) { plan(now.value, now.at, now.report); });
  }
  add_union(steps, schema.any_of, "anyOf", runtime::any_of);
  add_union(steps, schema.one_of, "oneOf", runtime::one_of);
  if (schema.negation) {
    steps.add([&plan = steps.plan(*schema.negation), place = steps.location("not")](const Moment& now) {
      runtime::negation(now.value, plan, {now.at, place}, now.report);
    });
  }
  add_conditional(steps);
}

}  // namespace understudy::validator
