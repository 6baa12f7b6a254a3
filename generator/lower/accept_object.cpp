#include <algorithm>
#include <limits>
#include <map>
#include <ranges>
#include <unordered_map>

#include "generator/lower/acceptors.h"

namespace understudy::generator {

using openapi::Document;
using openapi::Schema;
using openapi::SchemaId;

namespace {

/// The stricter of two bounds.
void raise(std::optional<std::uint64_t>& bound, const std::optional<std::uint64_t>& other) {
  if (other) bound = std::max(bound.value_or(0), *other);
}
void lower_to(std::optional<std::uint64_t>& bound, const std::optional<std::uint64_t>& other) {
  if (other) bound = std::min(bound.value_or(std::numeric_limits<std::uint64_t>::max()), *other);
}

/// Lists what is asked of an object's members.
class Members {
 public:
  Members(AcceptLowering& lowering, const Joined& all, const Wanted& wanted, const std::string& group)
      : lowering_(lowering), document_(lowering.document()), all_(all), wanted_(wanted), group_(group) {}

  cpp::AcceptObject list() {
    for (std::size_t part = 0; part < all_.parts.size(); ++part) note(part);
    for (const SchemaId part : all_.parts) add_rules(document_.schema(part));
    for (const std::string& name : all_.directed.read_only) direct(name, object_.read_only);
    for (const std::string& name : all_.directed.write_only) direct(name, object_.write_only);
    for (const std::string& name : object_.names)
      object_.members.push_back(lowering_.expression({schemas_of(name), wanted_.words + " " + name}, group_));
    object_.other = lowering_.expression({others(), wanted_.words + " additional"}, group_);
    return std::move(object_);
  }

 private:
  std::size_t index_of(const std::string& name) {
    const auto [found, is_new] = places_.emplace(name, object_.names.size());
    if (is_new) object_.names.push_back(name);
    return found->second;
  }

  void add_rules(const Schema& schema) {
    for (const std::string& name : schema.required) {
      const std::size_t index = index_of(name);
      if (std::ranges::find(object_.required, index) == object_.required.end())
        object_.required.push_back(index);
    }
    raise(object_.at_least, schema.min_properties);
    lower_to(object_.at_most, schema.max_properties);
  }

  void direct(const std::string& name, std::vector<std::size_t>& indexes) {
    const std::size_t index = index_of(name);
    if (std::ranges::find(object_.required, index) != object_.required.end()) indexes.push_back(index);
  }

  /// What the parts say of a member by its name, and of all members that they do not name.
  void note(std::size_t part) {
    const Schema& schema = document_.schema(all_.parts[part]);
    for (const auto& [name, member] : schema.properties) {
      index_of(name);
      std::map<std::size_t, SchemaId>& named = named_[name];
      named.emplace(part, member);  // the first of a name, as a part has it once
    }
    if (schema.additional_properties && schema.pattern_properties.empty())
      additional_.emplace(part, *schema.additional_properties);
  }

  /// The schemas of a member in the order of the parts: those that name it, and what the others say of
  /// members they do not name.
  std::vector<SchemaId> schemas_of(const std::string& name) const {
    const auto named = named_.find(name);
    std::map<std::size_t, SchemaId> by_part;
    if (named != named_.end()) by_part = named->second;
    by_part.insert(additional_.begin(), additional_.end());
    const auto values = by_part | std::views::values;
    std::vector<SchemaId> schemas(values.begin(), values.end());
    if (named == named_.end()) add_unevaluated(schemas);
    return schemas;
  }

  std::vector<SchemaId> others() const {
    const auto values = additional_ | std::views::values;
    std::vector<SchemaId> schemas(values.begin(), values.end());
    add_unevaluated(schemas);
    return schemas;
  }

  /// `unevaluatedProperties` of a member that nobody names; `additionalProperties` leaves it nothing.
  void add_unevaluated(std::vector<SchemaId>& schemas) const {
    if (!schemas.empty()) return;
    for (const SchemaId part : all_.parts) {
      if (const auto& schema = document_.schema(part).unevaluated_properties) schemas.push_back(*schema);
    }
  }

  AcceptLowering& lowering_;
  const Document& document_;
  const Joined& all_;
  const Wanted& wanted_;
  const std::string& group_;
  cpp::AcceptObject object_;
  std::unordered_map<std::string, std::size_t> places_;                     // of the names in the object
  std::unordered_map<std::string, std::map<std::size_t, SchemaId>> named_;  // by part
  std::map<std::size_t, SchemaId> additional_;                              // by part
};

/// A second look at the members for `patternProperties` and what goes with it.
cpp::AcceptPatterns patterns_of(AcceptLowering& lowering, const Schema& schema, const Wanted& wanted,
                                const std::string& group) {
  cpp::AcceptPatterns result;
  for (const auto& [name, member] : schema.properties) result.names.push_back(name);
  for (const auto& [expression, member] : schema.pattern_properties) {
    const std::string words = wanted.words + " pattern " + expression;
    result.patterns.emplace_back(expression, lowering.function({{member}, words}, group));
  }
  if (schema.additional_properties)
    result.other = lowering.function({{*schema.additional_properties}, wanted.words + " additional"}, group);
  return result;
}

bool is_plain(const cpp::AcceptObject& object) {
  return object.names.empty() && object.other == cpp::Accept(cpp::AcceptAny{}) && !object.at_least &&
         !object.at_most;
}

}  // namespace

cpp::AcceptBody accept_object(AcceptLowering& lowering, const Joined& all, const Wanted& wanted,
                              const std::string& group) {
  std::vector<std::pair<const char*, cpp::AcceptBody>> looks;
  cpp::AcceptObject object = Members(lowering, all, wanted, group).list();
  if (!is_plain(object)) looks.emplace_back("members", std::move(object));
  for (const SchemaId part : all.parts) {
    const Schema& schema = lowering.document().schema(part);
    if (!schema.pattern_properties.empty())
      looks.emplace_back("patterns", patterns_of(lowering, schema, wanted, group));
    if (schema.property_names) {
      const std::string words = wanted.words + " name";
      looks.emplace_back("names",
                         cpp::AcceptNames{lowering.function({{*schema.property_names}, words}, group)});
    }
  }
  if (looks.empty()) return cpp::AcceptKind{"object"};
  if (looks.size() == 1) return std::move(looks[0].second);
  cpp::AcceptTogether each{"all_of", {}};
  for (auto& [word, look] : looks)
    each.functions.push_back(
        lowering.add({wanted.schemas, wanted.words + " " + word}, group, std::move(look)));
  return each;
}

}  // namespace understudy::generator
