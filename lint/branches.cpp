#include <algorithm>

#include "lint/accepts.h"
#include "lint/conjunction.h"
#include "lint/rules.h"
#include "openapi/only_refers.h"

namespace understudy::lint {
namespace {

using openapi::Schema;
using openapi::SchemaId;

constexpr std::size_t most_branches = 200;

/// The branches that lifting OpenAPI 3.0 adds are none that a document has.
bool is_written(const Subject& subject, const Schema& schema, std::string_view keyword) {
  return is_there(subject, schema.location + "/" + std::string(keyword));
}

SchemaId end_of(const openapi::Document& document, SchemaId id) {
  for (int steps = 0; steps < 100 && openapi::only_refers(document.schema(id)); ++steps)
    id = *document.schema(id).ref;
  return id;
}

struct Branches {
  const Schema& schema;
  std::string keyword;
  const std::vector<SchemaId>& ids;

  std::string location(std::size_t index) const {
    return schema.location + "/" + keyword + "/" + std::to_string(index);
  }
};

std::string name_of(const openapi::Document& document, const Branches& branches, std::size_t index) {
  const Schema& end = document.schema(end_of(document, branches.ids[index]));
  if (!end.name.empty()) return "`" + end.name + "`";
  return "branch " + std::to_string(index);
}

void report_branch(const Subject& subject, const Branches& branches, std::size_t index,
                   const std::string& message) {
  report(subject, openapi::Rule::unreachable_branch, branches.location(index), message);
}

/// Says which branches can be of the types that the schema around them allows.
std::vector<bool> check_types(const Subject& subject, const Branches& branches, Types around) {
  std::vector<bool> is_open;
  for (std::size_t i = 0; i < branches.ids.size(); ++i) {
    const Types own = conjunction_of(subject.document, branches.ids[i]).types();
    is_open.push_back((own & around) != 0 || own == 0);
    if (is_open.back()) continue;
    report_branch(subject, branches, i,
                  "no value is ever of this branch: it takes " + names_of(own) +
                      ", and the schema around it " + names_of(around));
  }
  return is_open;
}

/// Values of a branch that another one takes as well fit two, and `oneOf` asks for one.
void check_overlaps(const Subject& subject, const Branches& branches, const std::vector<bool>& is_open) {
  for (std::size_t narrow = 0; narrow < branches.ids.size(); ++narrow) {
    for (std::size_t wide = 0; is_open[narrow] && wide < branches.ids.size(); ++wide) {
      if (wide == narrow || !is_open[wide]) continue;
      if (!accepts_all(subject, branches.ids[wide], branches.ids[narrow])) continue;
      const bool are_equal = accepts_all(subject, branches.ids[narrow], branches.ids[wide]);
      if (are_equal && narrow < wide) continue;  // told of the later one
      const std::string other = name_of(subject.document, branches, wide);
      report_branch(
          subject, branches, narrow,
          "`oneOf` never has this branch as the only one that fits: " +
              (are_equal ? other + " takes the same values" : "whatever fits it fits " + other + " too"));
      break;
    }
  }
}

void check_one_of(const Subject& subject, const Branches& branches, Types around) {
  const std::vector<bool> is_open = check_types(subject, branches, around);
  if (branches.ids.size() <= most_branches) check_overlaps(subject, branches, is_open);
}

void check_any_of(const Subject& subject, const Branches& branches, Types around) {
  check_types(subject, branches, around);
  std::set<SchemaId> seen;
  for (std::size_t i = 0; i < branches.ids.size(); ++i) {
    if (seen.insert(end_of(subject.document, branches.ids[i])).second) continue;
    report_branch(subject, branches, i, "this branch of `anyOf` is the same schema as one before it");
  }
}

}  // namespace

void check_branches(const Subject& subject, const std::set<SchemaId>& empty) {
  for (std::size_t i = 0; i < subject.document.schemas.size(); ++i) {
    const Schema& schema = subject.document.schemas[i];
    if (empty.contains(static_cast<SchemaId>(i)) || (schema.any_of.empty() && schema.one_of.empty()))
      continue;
    const Types around = conjunction_of(subject.document, static_cast<SchemaId>(i)).types();
    if (!schema.one_of.empty() && is_written(subject, schema, "oneOf"))
      check_one_of(subject, {schema, "oneOf", schema.one_of}, around);
    if (!schema.any_of.empty() && is_written(subject, schema, "anyOf"))
      check_any_of(subject, {schema, "anyOf", schema.any_of}, around);
  }
}

}  // namespace understudy::lint
