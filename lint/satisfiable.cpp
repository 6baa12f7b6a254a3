#include <algorithm>
#include <utility>

#include "lint/alive.h"
#include "lint/rules.h"
#include "openapi/only_refers.h"

namespace understudy::lint {
namespace {

using openapi::Schema;
using openapi::SchemaId;

constexpr std::size_t most_values = 500;
constexpr int most_rounds = 64;

/// What `openapi/check` has told of the schema alone.
bool is_told(const Schema& schema) {
  return (schema.minimum && schema.maximum && *schema.minimum > *schema.maximum) ||
         (schema.enumeration && schema.enumeration->empty()) ||
         schema.min_length.value_or(0) > schema.max_length.value_or(UINT64_MAX) ||
         schema.min_items.value_or(0) > schema.max_items.value_or(UINT64_MAX) ||
         schema.min_properties.value_or(0) > schema.max_properties.value_or(UINT64_MAX);
}

/// Schemas that a document means to be fitted by nothing.
bool is_nothing(const Schema& schema) { return schema.boolean == false; }

class Search {
 public:
  explicit Search(const Subject& subject) : subject_(subject), document_(subject.document) {
    const std::size_t size = document_.schemas.size();
    for (std::size_t i = 0; i < size; ++i) {
      conjunctions_.push_back(conjunction_of(document_, static_cast<SchemaId>(i)));
      declared_.push_back(conjunctions_.back().types());
    }
  }

  std::set<SchemaId> run() {
    find_contradictions();
    for (std::size_t i = 0; i < reasons_.size(); ++i) {
      if (!reasons_[i].empty() && is_cause(i)) tell(i);
    }
    find_endless();
    return empty_;
  }

 private:
  std::size_t index_of(const Schema* schema) const {
    return static_cast<std::size_t>(schema - document_.schemas.data());
  }

  void find_contradictions() {
    const TypesOf declared = [&](SchemaId id) { return declared_[static_cast<std::size_t>(id)]; };
    for (std::size_t i = 0; i < conjunctions_.size(); ++i) {
      reasons_.push_back(is_nothing(document_.schemas[i]) ? "" : reason(i, declared));
      if (!reasons_.back().empty()) empty_.insert(static_cast<SchemaId>(i));
    }
  }

  /// Why no value fits, judged by the types that the schemas inside declare; empty: some may.
  std::string reason(std::size_t i, const TypesOf& declared) {
    const Conjunction& all = conjunctions_[i];
    if (!all.is_whole || std::ranges::any_of(all.parts, [](const Schema* part) { return is_nothing(*part); }))
      return "";
    const Alive alive = alive_types(document_, all, declared);
    // A schema with `properties` speaks of objects, whether it says so or not.
    const bool is_of_objects = all.types() == all_types && !document_.schemas[i].properties.empty();
    if ((alive.types & (is_of_objects ? object_type : all_types)) == 0) return alive.why;
    return reason_of_values(static_cast<SchemaId>(i), all);
  }

  /// Where values are listed, whether one of them fits everything else.
  std::string reason_of_values(SchemaId id, const Conjunction& all) {
    const auto lists = [](const Schema* part) { return part->enumeration || part->constant; };
    const auto listing = std::ranges::find_if(all.parts, lists);
    if (listing == all.parts.end()) return "";
    const Schema& part = **listing;
    if (part.constant)
      return fits(subject_, id, *part.constant) ? "" : "the value of `const` breaks the rest of it";
    if (part.enumeration->size() > most_values) return "";
    const auto is_sound = [&](const json::Value& value) { return fits(subject_, id, value); };
    return std::ranges::any_of(*part.enumeration, is_sound) ? ""
                                                            : "each value of `enum` breaks the rest of it";
  }

  /// Whether the fault is not one of a schema that this one is made of.
  bool is_cause(std::size_t i) const {
    return std::ranges::none_of(conjunctions_[i].parts, [&](const Schema* part) {
      const std::size_t other = index_of(part);
      return other != i && !reasons_[other].empty();
    });
  }

  void tell(std::size_t i) const {
    const Schema& schema = document_.schemas[i];
    if (is_told(schema)) return;
    report(subject_, openapi::Rule::unsatisfiable_schema, schema.location,
           "no value fits this schema: " + reasons_[i]);
  }

  /// Goes from nothing to all schemas that some finite value fits; what is left over is endless.
  void find_endless() {
    std::vector<Types> known(conjunctions_.size(), 0);
    for (std::size_t i = 0; i < known.size(); ++i) {
      const bool is_settled = !reasons_[i].empty() || declared_[i] == 0 || !conjunctions_[i].is_whole;
      if (is_settled) known[i] = all_types;
    }
    const TypesOf found = [&](SchemaId id) { return known[static_cast<std::size_t>(id)]; };
    bool is_changed = true;
    for (int round = 0; is_changed; ++round) {
      if (round == most_rounds) return;
      is_changed = false;
      for (std::size_t step = 0; step < known.size(); ++step) {
        const std::size_t i = round % 2 == 0 ? known.size() - 1 - step : step;
        if (known[i] == all_types || known[i] == declared_[i]) continue;
        const Types now = alive_types(document_, conjunctions_[i], found).types;
        if (now != known[i]) is_changed = true;
        known[i] = now;
      }
    }
    tell_endless(found);
  }

  void tell_endless(const TypesOf& found) {
    std::set<SchemaId> endless;
    for (std::size_t i = 0; i < conjunctions_.size(); ++i) {
      if (found(static_cast<SchemaId>(i)) == 0) endless.insert(static_cast<SchemaId>(i));
    }
    for (const SchemaId id : in_circles(endless, found)) {
      empty_.insert(id);
      const Schema& schema = document_.schema(id);
      if (openapi::only_refers(schema)) continue;
      report(subject_, openapi::Rule::finite_schema, schema.location,
             "no value fits this schema: each would have to contain one more of its own kind, without end");
    }
  }

  /// Those that others of them need, again and again.
  std::set<SchemaId> in_circles(std::set<SchemaId> endless, const TypesOf& found) const {
    std::size_t before = 0;
    while (before != endless.size()) {
      before = endless.size();
      std::set<SchemaId> needed;
      for (const SchemaId id : endless) {
        const auto children = lacking(conjunctions_[static_cast<std::size_t>(id)], found);
        needed.insert(children.begin(), children.end());
      }
      std::erase_if(endless, [&](SchemaId id) { return !needed.contains(id); });
    }
    return endless;
  }

  const Subject& subject_;
  const openapi::Document& document_;
  std::vector<Conjunction> conjunctions_;
  std::vector<Types> declared_;
  std::vector<std::string> reasons_;
  std::set<SchemaId> empty_;
};

}  // namespace

std::set<SchemaId> check_satisfiable(const Subject& subject) { return Search(subject).run(); }

}  // namespace understudy::lint
