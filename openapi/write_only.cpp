#include "openapi/write_only.h"

#include <algorithm>

namespace understudy::openapi {
namespace {

/// The schemas that speak of one value together.
using Together = std::set<SchemaId>;

// Beyond that many combinations of schemas nothing further is told apart; no real document comes near.
constexpr std::size_t most_values = 20'000;

class Builder {
 public:
  explicit Builder(const Document& document) : document_(document) {}

  void add_response(const Response& response) {
    for (const MediaType& media : response.content) {
      if (media.schema) roots_[*media.schema] = value({*media.schema});
    }
    for (; done_ < values_.size(); ++done_) {
      WriteOnly made = children(*schemas_of_[done_]);
      values_[done_] = std::move(made);
    }
  }

  /// The table without all that leads to nothing hidden.
  WriteOnlyTable take() {
    const std::vector<bool> leads = leading();
    // A member without anything hidden is spoken of only where `rest` would speak of it otherwise.
    std::vector<bool> kept = leads;
    for (std::size_t index = 0; index < values_.size(); ++index) {
      if (!leads[index] || !values_[index].rest || !leads[*values_[index].rest]) continue;
      for (const auto& [name, to] : values_[index].members) kept[to] = true;
    }
    std::vector<std::size_t> place(values_.size());
    WriteOnlyTable table;
    for (std::size_t index = 0; index < values_.size(); ++index) {
      if (!kept[index]) continue;
      place[index] = table.values.size();
      table.values.push_back(leads[index] ? pruned(values_[index], leads) : WriteOnly());
    }
    for (WriteOnly& value : table.values) {
      for (auto& [name, to] : value.members) to = place[to];
      if (value.rest) value.rest = place[*value.rest];
      if (value.items) value.items = place[*value.items];
    }
    for (const auto& [schema, index] : roots_) {
      if (leads[index]) table.of_schema.emplace(schema, place[index]);
    }
    return table;
  }

 private:
  static WriteOnly pruned(WriteOnly value, const std::vector<bool>& leads) {
    if (value.rest && !leads[*value.rest]) value.rest.reset();
    if (value.items && !leads[*value.items]) value.items.reset();
    if (!value.rest) std::erase_if(value.members, [&](const auto& member) { return !leads[member.second]; });
    return value;
  }

  std::size_t value(const Together& schemas) {
    Together all;
    for (const SchemaId id : schemas) gather(id, all);
    if (values_.size() >= most_values && !known_.contains(all)) return 0;
    const auto [known, is_new] = known_.emplace(std::move(all), values_.size());
    if (is_new) {
      values_.emplace_back();
      schemas_of_.push_back(&known->first);
    }
    return known->second;
  }

  /// A schema with all those that speak of the same value.
  void gather(SchemaId first, Together& all) const {
    std::vector<SchemaId> pending{first};
    while (!pending.empty()) {
      const SchemaId id = pending.back();
      pending.pop_back();
      if (!all.insert(id).second) continue;
      const Schema& schema = document_.schema(id);
      for (const auto& one : {schema.ref, schema.if_schema, schema.then_schema, schema.else_schema}) {
        if (one) pending.push_back(*one);
      }
      for (const auto* list : {&schema.all_of, &schema.any_of, &schema.one_of}) {
        pending.insert(pending.end(), list->begin(), list->end());
      }
      for (const auto& [name, one] : schema.dependent_schemas) pending.push_back(one);
    }
  }

  bool is_hidden(const Together& schemas) const {
    Together all;
    for (const SchemaId id : schemas) gather(id, all);
    return std::ranges::any_of(all, [&](SchemaId id) { return document_.schema(id).write_only; });
  }

  WriteOnly children(const Together& all) {
    std::vector<std::pair<std::string, Together>> members;
    Together rest;
    Together items;
    for (const SchemaId id : all) add_children(document_.schema(id), members, rest, items);
    WriteOnly made;
    for (const auto& [name, schemas] : members) {
      if (is_hidden(schemas)) {
        made.hidden.push_back(name);
      } else {
        made.members.emplace_back(name, value(schemas));
      }
    }
    if (!rest.empty()) made.rest = value(rest);
    if (!items.empty()) made.items = value(items);
    return made;
  }

  static void add_children(const Schema& schema, std::vector<std::pair<std::string, Together>>& members,
                           Together& rest, Together& items) {
    for (const auto& [name, id] : schema.properties) {
      const auto same = std::ranges::find(members, name, &std::pair<std::string, Together>::first);
      if (same != members.end()) {
        same->second.insert(id);
      } else {
        members.emplace_back(name, Together{id});
      }
    }
    for (const auto& [pattern, id] : schema.pattern_properties) rest.insert(id);
    if (schema.additional_properties) rest.insert(*schema.additional_properties);
    if (schema.unevaluated_properties) rest.insert(*schema.unevaluated_properties);
    items.insert(schema.prefix_items.begin(), schema.prefix_items.end());
    if (schema.items) items.insert(*schema.items);
    if (schema.contains) items.insert(*schema.contains);
    if (schema.unevaluated_items) items.insert(*schema.unevaluated_items);
  }

  /// Which values have something hidden in them, at whatever depth.
  std::vector<bool> leading() const {
    std::vector<bool> leads(values_.size());
    for (bool changed = true; changed;) {
      changed = false;
      for (std::size_t index = values_.size(); index-- > 0;) {
        const WriteOnly& value = values_[index];
        const bool inside =
            std::ranges::any_of(value.members, [&](const auto& member) { return leads[member.second]; });
        const bool now = !value.hidden.empty() || inside || (value.rest && leads[*value.rest]) ||
                         (value.items && leads[*value.items]);
        changed = changed || now != leads[index];
        leads[index] = now;
      }
    }
    return leads;
  }

  const Document& document_;
  std::vector<WriteOnly> values_;
  std::map<Together, std::size_t> known_;
  std::vector<const Together*> schemas_of_;  // of each value
  std::size_t done_ = 0;                     // values whose children are found
  std::map<SchemaId, std::size_t> roots_;
};

}  // namespace

std::optional<std::size_t> WriteOnlyTable::find(SchemaId schema) const {
  const auto found = of_schema.find(schema);
  return found == of_schema.end() ? std::nullopt : std::optional(found->second);
}

WriteOnlyTable write_only_table(const Document& document) {
  const bool any = std::ranges::any_of(document.schemas, &Schema::write_only);
  if (!any) return {};
  Builder builder(document);
  for (const Operation& operation : document.operations) {
    for (const Response& response : operation.responses) builder.add_response(response);
  }
  return builder.take();
}

}  // namespace understudy::openapi
