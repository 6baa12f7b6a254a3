#include "runtime/check/evaluation.h"
#include "validator/steps.h"

namespace understudy::validator {

void add_unevaluated_steps(Steps& steps) {
  const openapi::Schema& schema = steps.schema();
  if (schema.unevaluated_items && steps.is_false(*schema.unevaluated_items)) {
    steps.add([place = steps.location("unevaluatedItems")](const Moment& now) {
      runtime::no_unevaluated_items(now.value, *now.seen, {now.at, place}, now.report);
    });
  } else if (schema.unevaluated_items) {
    steps.add([&plan = steps.plan(*schema.unevaluated_items)](const Moment& now) {
      runtime::unevaluated_items(now.value, *now.seen, plan, now.at, now.report);
    });
  }
  if (schema.unevaluated_properties && steps.is_false(*schema.unevaluated_properties)) {
    steps.add([place = steps.location("unevaluatedProperties")](const Moment& now) {
      runtime::no_unevaluated_properties(now.value, *now.seen, {now.at, place}, now.report);
    });
  } else if (schema.unevaluated_properties) {
    steps.add([&plan = steps.plan(*schema.unevaluated_properties)](const Moment& now) {
      runtime::unevaluated_properties(now.value, *now.seen, plan, now.at, now.report);
    });
  }
}

}  // namespace understudy::validator
