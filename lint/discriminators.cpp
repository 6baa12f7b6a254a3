#include <algorithm>
#include <cctype>

#include "json/parse.h"
#include "json/pointer.h"
#include "lint/conjunction.h"
#include "lint/rules.h"

namespace understudy::lint {
namespace {

using openapi::Schema;
using openapi::SchemaId;

bool has_part(const Conjunction& all, const Schema& part) {
  return std::ranges::find(all.parts, &part) != all.parts.end();
}

/// Where the schema lists branches, a value that maps to none of them, and to none of their heirs, leads to
/// nothing that could fit.
bool is_a_branch(const openapi::Document& document, const Schema& schema, SchemaId target) {
  const Conjunction of_target = conjunction_of(document, target);
  const auto is_it = [&](SchemaId branch) {
    const Conjunction of_branch = conjunction_of(document, branch);
    return has_part(of_branch, document.schema(target)) ||
           std::ranges::any_of(of_branch.parts,
                               [&](const Schema* part) { return has_part(of_target, *part); });
  };
  return (schema.one_of.empty() && schema.any_of.empty()) || std::ranges::any_of(schema.one_of, is_it) ||
         std::ranges::any_of(schema.any_of, is_it);
}

/// A key of a mapping is a string; what it may stand for in a payload is up to the tool, `True` for true
/// included.
bool allows(const Subject& subject, SchemaId member, const std::string& value) {
  std::string lower = value;
  std::ranges::transform(lower, lower.begin(),
                         [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  const auto parsed = json::parse(lower);
  return fits(subject, member, value) || (parsed && fits(subject, member, *parsed));
}

void check_mapping(const Subject& subject, const Schema& schema, const std::string& value, SchemaId target) {
  const std::string location = schema.location + "/discriminator/mapping/" + json::escape_token(value);
  if (!is_there(subject, location)) return;  // an implied one
  if (!is_a_branch(subject.document, schema, target)) {
    return report(subject, openapi::Rule::discriminator_value, location,
                  "`" + value + "` leads to a schema that is none of the branches, so that no value fits");
  }
  const Conjunction all = conjunction_of(subject.document, target);
  const std::string& property = schema.discriminator->property;
  for (const SchemaId member : members_named(all, property)) {
    if (allows(subject, member, value)) continue;
    return report(subject, openapi::Rule::discriminator_value, location,
                  "`" + value + "` leads to a schema whose `" + property + "` does not allow it (" +
                      place_text(subject, subject.document.schema(member).location) + ")");
  }
}

}  // namespace

void check_discriminators(const Subject& subject) {
  for (const Schema& schema : subject.document.schemas) {
    if (!schema.discriminator) continue;
    for (const auto& [value, target] : schema.discriminator->mapping)
      check_mapping(subject, schema, value, target);
  }
}

}  // namespace understudy::lint
