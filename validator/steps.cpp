#include "validator/steps.h"

#include "runtime/check/deprecated.h"
#include "runtime/check/type.h"

namespace understudy::validator {

std::vector<Step> steps_of(const Plans& plans, const openapi::Schema& schema) {
  Steps steps(plans, schema);
  if (schema.boolean) {
    if (*schema.boolean) return {};
    steps.add(
        [&schema](const Moment& now) { runtime::nothing(now.value, {now.at, schema.location}, now.report); });
    return steps.take();
  }
  if (schema.deprecated) {
    steps.add([place = steps.location("deprecated")](const Moment& now) {
      runtime::deprecated(now.value, {now.at, place}, now.report);
    });
  }
  if (schema.ref) {
    steps.add(
        [&target = steps.plan(*schema.ref)](const Moment& now) { target(now.value, now.at, now.report); });
  }
  add_value_steps(steps);
  add_array_steps(steps);
  add_object_steps(steps);
  add_combining_steps(steps);
  add_unevaluated_steps(steps);
  return steps.take();
}

}  // namespace understudy::validator
