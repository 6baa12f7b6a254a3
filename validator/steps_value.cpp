#include "runtime/check/enumeration.h"
#include "runtime/check/format.h"
#include "runtime/check/number.h"
#include "runtime/check/pattern.h"
#include "runtime/check/string.h"
#include "runtime/check/type.h"
#include "runtime/check/value_set.h"
#include "validator/steps.h"

namespace understudy::validator {
namespace {

using runtime::Rule;

runtime::Types types_of(const openapi::TypeSet& set) {
  return {.null = set.null,
          .boolean = set.boolean,
          .integer = set.integer,
          .number = set.number,
          .string = set.string,
          .array = set.array,
          .object = set.object,
          .integer_as_written = set.integer_as_written};
}

using NumberCheck = void (*)(const json::Value&, const json::Number&, Rule, runtime::Report&);
using LengthCheck = void (*)(const json::Value&, std::uint64_t, Rule, runtime::Report&);

void add_bound(Steps& steps, const std::optional<json::Number>& bound, std::string_view keyword,
               NumberCheck check) {
  if (!bound) return;
  steps.add([&bound = *bound, place = steps.location(keyword), check](const Moment& now) {
    check(now.value, bound, {now.at, place}, now.report);
  });
}

void add_length(Steps& steps, const std::optional<std::uint64_t>& bound, std::string_view keyword,
                LengthCheck check) {
  if (!bound) return;
  steps.add([bound = *bound, place = steps.location(keyword), check](const Moment& now) {
    check(now.value, bound, {now.at, place}, now.report);
  });
}

void add_enumeration(const json::Array& allowed, Steps& steps) {
  constexpr std::size_t few = 16;  // are faster looked through
  if (allowed.size() <= few) {
    steps.add([&allowed, place = steps.location("enum")](const Moment& now) {
      runtime::enumeration(now.value, allowed, {now.at, place}, now.report);
    });
    return;
  }
  steps.add(
      [&allowed, known = runtime::ValueSet(allowed), place = steps.location("enum")](const Moment& now) {
        if (!known.contains(now.value)) runtime::enumeration(now.value, allowed, {now.at, place}, now.report);
      });
}

void add_allowed_values(Steps& steps) {
  const openapi::Schema& schema = steps.schema();
  if (schema.types.any()) {
    steps.add([types = types_of(schema.types), place = steps.location("type")](const Moment& now) {
      runtime::type(now.value, types, {now.at, place}, now.report);
    });
  }
  if (schema.enumeration) add_enumeration(*schema.enumeration, steps);
  if (schema.constant) {
    steps.add([&only = *schema.constant, place = steps.location("const")](const Moment& now) {
      runtime::constant(now.value, only, {now.at, place}, now.report);
    });
  }
}

void add_text_rules(Steps& steps) {
  const openapi::Schema& schema = steps.schema();
  if (schema.pattern) {
    const auto pattern = std::make_shared<const runtime::Pattern>(runtime::Pattern::trusted(*schema.pattern));
    steps.add([pattern, place = steps.location("pattern")](const Moment& now) {
      runtime::pattern(now.value, *pattern, {now.at, place}, now.report);
    });
  }
  if (!schema.asserts_format) return;
  const runtime::Format format = runtime::Format::named(schema.format);
  if (format.kind() != runtime::FormatKind::annotation) {
    steps.add([format, place = steps.location("format")](const Moment& now) {
      runtime::format(now.value, format, {now.at, place}, now.report);
    });
  }
}

}  // namespace

void add_value_steps(Steps& steps) {
  const openapi::Schema& schema = steps.schema();
  add_allowed_values(steps);
  add_bound(steps, schema.multiple_of, "multipleOf", runtime::multiple_of);
  add_bound(steps, schema.maximum, "maximum", runtime::maximum);
  add_bound(steps, schema.exclusive_maximum, "exclusiveMaximum", runtime::exclusive_maximum);
  add_bound(steps, schema.minimum, "minimum", runtime::minimum);
  add_bound(steps, schema.exclusive_minimum, "exclusiveMinimum", runtime::exclusive_minimum);
  add_length(steps, schema.max_length, "maxLength", runtime::max_length);
  add_length(steps, schema.min_length, "minLength", runtime::min_length);
  add_text_rules(steps);
}

}  // namespace understudy::validator
