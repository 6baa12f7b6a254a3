#include "runtime/check/array.h"
#include "validator/steps.h"

namespace understudy::validator {
namespace {

void add_counts(Steps& steps) {
  const openapi::Schema& schema = steps.schema();
  if (schema.max_items) {
    steps.add([bound = *schema.max_items, place = steps.location("maxItems")](const Moment& now) {
      runtime::max_items(now.value, bound, {now.at, place}, now.report);
    });
  }
  if (schema.min_items) {
    steps.add([bound = *schema.min_items, place = steps.location("minItems")](const Moment& now) {
      runtime::min_items(now.value, bound, {now.at, place}, now.report);
    });
  }
  if (schema.unique_items) {
    steps.add([place = steps.location("uniqueItems")](const Moment& now) {
      runtime::unique_items(now.value, {now.at, place}, now.report);
    });
  }
}

}  // namespace

void add_array_steps(Steps& steps) {
  const openapi::Schema& schema = steps.schema();
  add_counts(steps);
  for (std::size_t i = 0; i < schema.prefix_items.size(); ++i) {
    steps.add([i, &plan = steps.plan(schema.prefix_items[i])](const Moment& now) {
      runtime::prefix_item(now.value, i, plan, now.at, now.report);
    });
  }
  if (schema.items) {
    steps.add([first = schema.prefix_items.size(), &plan = steps.plan(*schema.items)](const Moment& now) {
      runtime::items(now.value, first, plan, now.at, now.report);
    });
  }
  if (!schema.contains) return;
  runtime::Contains contains{.check = steps.plan(*schema.contains)};
  contains.at_least = schema.min_contains.value_or(contains.at_least);
  contains.at_most = schema.max_contains.value_or(contains.at_most);
  steps.add([contains, &schema](const Moment& now) {
    runtime::contains(now.value, contains, {now.at, schema.location}, now.report);
  });
}

}  // namespace understudy::validator
