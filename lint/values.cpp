#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "json/write.h"
#include "lint/examples.h"
#include "lint/rules.h"
#include "openapi/sources.h"

namespace understudy::lint {
namespace {

using openapi::Rule;
using openapi::Schema;
using openapi::SchemaId;

/// How a find speaks of a value.
struct Told {
  Rule rule;
  std::string what;
};

/// A value whose direction nobody says has to fit in one of them.
void check_value(const Subject& subject, SchemaId id, const json::Value& value, const std::string& location,
                 const Told& told) {
  if (fits(subject, id, value)) return;
  report_broken(subject, told.rule, location, told.what,
                broken_by(subject, id, value, runtime::Direction::response));
}

/// Where the values of `Schema::examples` stand: those of `example` and `examples`, whichever comes first.
std::vector<std::string> locations_of_examples(const Subject& subject, const Schema& schema) {
  const std::string single = schema.location + "/example";
  const std::string list = schema.location + "/examples";
  std::vector<std::string> all;
  const bool has_single = is_there(subject, single);
  for (std::size_t i = 0; i + (has_single ? 1 : 0) < schema.examples.size(); ++i)
    all.push_back(list + "/" + std::to_string(i));
  if (!has_single) return all;
  const auto line_of = [&](const std::string& at) { return subject.document.sources->place_of(at).line; };
  const bool is_first = all.empty() || line_of(single) < line_of(list);
  all.insert(is_first ? all.begin() : all.end(), single);
  return all;
}

void check_examples_of(const Subject& subject, SchemaId id) {
  const Schema& schema = subject.document.schema(id);
  if (schema.examples.empty()) return;
  const auto locations = locations_of_examples(subject, schema);
  for (std::size_t i = 0; i < std::min(locations.size(), schema.examples.size()); ++i) {
    if (report_reference(subject, schema.examples[i], locations[i])) continue;
    check_value(subject, id, schema.examples[i], locations[i], {Rule::example_fits_schema, "the example"});
  }
}

void check_listed(const Subject& subject, SchemaId id) {
  const Schema& schema = subject.document.schema(id);
  if (schema.constant)
    check_value(subject, id, *schema.constant, schema.location + "/const",
                {Rule::enum_fits_schema, "`const`"});
  if (!schema.enumeration) return;
  std::set<std::string> seen;
  for (std::size_t i = 0; i < schema.enumeration->size(); ++i) {
    const std::string location = schema.location + "/enum/" + std::to_string(i);
    if (!seen.insert(json::write((*schema.enumeration)[i])).second)
      report(subject, Rule::unique_enum, location, "this value stands in `enum` a second time");
    check_value(subject, id, (*schema.enumeration)[i], location,
                {Rule::enum_fits_schema, "this value of `enum`"});
  }
}

}  // namespace

void check_values(const Subject& subject, const std::set<SchemaId>& empty) {
  for (std::size_t i = 0; i < subject.document.schemas.size(); ++i) {
    const auto id = static_cast<SchemaId>(i);
    const Schema& schema = subject.document.schema(id);
    if (empty.contains(id)) continue;
    check_listed(subject, id);
    if (schema.default_value)
      check_value(subject, id, *schema.default_value, schema.location + "/default",
                  {Rule::default_fits_schema, "the default"});
    check_examples_of(subject, id);
  }
}

}  // namespace understudy::lint
