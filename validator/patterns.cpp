#include "json/pointer.h"
#include "openapi/rule.h"
#include "openapi/sources.h"
#include "runtime/check/pattern.h"
#include "validator/interpret.h"

namespace understudy::validator {
namespace {

void check_pattern(const openapi::Document& document, const std::string& expression,
                   const std::string& location, openapi::Diagnostics& diagnostics) {
  const auto compiled = runtime::Pattern::compile(expression);
  if (compiled) return;
  const openapi::Place place = document.sources ? document.sources->place_of(location) : openapi::Place();
  const std::size_t hash = location.find('#');
  diagnostics.add({.severity = openapi::Severity::warning,
                   .place = place,
                   .pointer = hash == std::string::npos ? location : location.substr(hash + 1),
                   .message = "the pattern " + expression + " " + compiled.error() +
                              ", so it is not checked; allowed is what ECMA-262 knows",
                   .rule = openapi::Rule::compilable_pattern});
}

}  // namespace

void check_patterns(const openapi::Document& document, openapi::Diagnostics& diagnostics) {
  for (const openapi::Schema& schema : document.schemas) {
    if (schema.pattern) check_pattern(document, *schema.pattern, schema.location + "/pattern", diagnostics);
    for (const auto& [expression, member] : schema.pattern_properties) {
      const std::string place = schema.location + "/patternProperties/" + json::escape_token(expression);
      check_pattern(document, expression, place, diagnostics);
    }
  }
}

}  // namespace understudy::validator
