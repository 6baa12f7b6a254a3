#include <algorithm>
#include <limits>

#include "generator/lower/acceptors.h"

namespace understudy::generator {

using openapi::Document;
using openapi::Schema;
using openapi::SchemaId;

namespace {

std::optional<SchemaId> find(const openapi::NamedSchemas& named, const std::string& name) {
  const auto found = std::ranges::find(named, name, &std::pair<std::string, SchemaId>::first);
  return found == named.end() ? std::nullopt : std::optional(found->second);
}

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
    for (const SchemaId part : all_.parts) {
      for (const auto& [name, schema] : document_.schema(part).properties) index_of(name);
    }
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
    const auto found = std::ranges::find(object_.names, name);
    if (found != object_.names.end()) return static_cast<std::size_t>(found - object_.names.begin());
    object_.names.push_back(name);
    return object_.names.size() - 1;
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

  /// The schemas of a member: those that name it, and what the others say of members they do not name.
  std::vector<SchemaId> schemas_of(const std::string& name) const {
    std::vector<SchemaId> schemas;
    bool is_named = false;
    for (const SchemaId part : all_.parts) {
      const Schema& schema = document_.schema(part);
      if (const auto named = find(schema.properties, name)) {
        schemas.push_back(*named);
        is_named = true;
      } else if (schema.additional_properties && schema.pattern_properties.empty()) {
        schemas.push_back(*schema.additional_properties);
      }
    }
    if (!is_named) add_unevaluated(schemas);
    return schemas;
  }

  std::vector<SchemaId> others() const {
    std::vector<SchemaId> schemas;
    for (const SchemaId part : all_.parts) {
      const Schema& schema = document_.schema(part);
      if (schema.additional_properties && schema.pattern_properties.empty())
        schemas.push_back(*schema.additional_properties);
    }
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
