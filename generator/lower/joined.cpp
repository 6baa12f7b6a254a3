#include "generator/lower/joined.h"

#include <algorithm>

#include "generator/lower/constants.h"
#include "generator/lower/value_order.h"

namespace understudy::generator {

using openapi::Document;
using openapi::Schema;
using openapi::SchemaId;
using openapi::TypeSet;

namespace {

bool is_container(const json::Value& value) { return value.is_array() || value.is_object(); }

/// As many names as runtime::accept::Names takes.
constexpr std::size_t most_names = 65'534;

/// Keywords for which one pass over the members or items is not enough, and more names than it knows.
bool needs_value(const Schema& schema) {
  const bool container = (schema.constant && is_container(*schema.constant)) ||
                         (schema.enumeration && std::ranges::any_of(*schema.enumeration, is_container));
  const bool is_huge = schema.properties.size() > most_names ||
                       (schema.enumeration && schema.enumeration->size() > most_names);
  return container || is_huge || schema.contains || !schema.dependent_schemas.empty() ||
         !schema.dependent_required.empty();
}

bool has_unevaluated(const Schema& schema) {
  return schema.unevaluated_items || schema.unevaluated_properties;
}

bool has_branches(const Schema& schema) {
  return !schema.any_of.empty() || !schema.one_of.empty() || schema.negation || schema.if_schema;
}

class Joining {
 public:
  Joining(const Document& document, const std::function<bool(SchemaId)>& is_guarded)
      : document_(document), is_guarded_(is_guarded) {}

  Joined join(SchemaId root) {
    if (is_guarded_(root) || needs_value(document_.schema(root))) {
      result_.by_value = true;
      return std::move(result_);
    }
    add(root, true);
    result_.directed = openapi::directed_names(document_, root);
    result_.by_value = has_lost_context(document_.schema(root));
    return std::move(result_);
  }

 private:
  void add(SchemaId id, bool is_root) {
    if (!seen_.insert(id).second) return;
    const Schema& schema = document_.schema(id);
    if (schema.boolean) {
      result_.nothing = result_.nothing || !*schema.boolean;
      return;
    }
    if (!is_root && !can_join(id, schema)) return result_.apart.push_back(id);
    has_patterns_ = has_patterns_ || !schema.pattern_properties.empty();
    if (schema.ref) add(*schema.ref, false);
    for (const SchemaId part : schema.all_of) add(part, false);
    result_.parts.push_back(id);
    if (union_of_constants(document_, schema)) result_.settled.insert(id);
  }

  bool can_join(SchemaId id, const Schema& schema) const {
    return !is_guarded_(id) && !needs_value(schema) && !has_unevaluated(schema) &&
           (schema.pattern_properties.empty() || !has_patterns_);
  }

  /// Whether something asked by itself would have to know what the rest is told.
  bool has_lost_context(const Schema& root) const {
    const bool has_branch = std::ranges::any_of(result_.parts, [&](SchemaId part) {
      return has_branches(document_.schema(part)) && !result_.settled.contains(part);
    });
    const bool is_split = has_branch || !result_.apart.empty();
    return (is_split && !result_.directed.empty()) || (has_unevaluated(root) && (is_split || has_patterns_));
  }

  const Document& document_;
  const std::function<bool(SchemaId)>& is_guarded_;
  Joined result_;
  std::set<SchemaId> seen_;
  bool has_patterns_ = false;
};

}  // namespace

Joined join(const Document& document, SchemaId schema, const std::function<bool(SchemaId)>& is_guarded) {
  return Joining(document, is_guarded).join(schema);
}

std::optional<Joined> join(const Document& document, const std::vector<SchemaId>& schemas,
                           const std::function<bool(SchemaId)>& is_guarded) {
  Joined all;
  std::set<SchemaId> seen;
  std::size_t with_patterns = 0;
  for (const SchemaId schema : schemas) {
    Joined one = join(document, schema, is_guarded);
    const bool alone = one.by_value || !one.directed.empty() || !one.apart.empty() ||
                       has_unevaluated(document.schema(schema));
    if (alone) return std::nullopt;
    all.nothing = all.nothing || one.nothing;
    all.settled.insert(one.settled.begin(), one.settled.end());
    for (const SchemaId part : one.parts) {
      if (!seen.insert(part).second) continue;
      all.parts.push_back(part);
      with_patterns += document.schema(part).pattern_properties.empty() ? 0 : 1;
    }
  }
  if (with_patterns > 1) return std::nullopt;
  return all;
}

std::optional<Joined> join_branch(const Document& document, const Joined& base, Joined branch) {
  const auto is_alone = [&](SchemaId part) {
    const Schema& schema = document.schema(part);
    return has_unevaluated(schema) || !schema.pattern_properties.empty();
  };
  if (branch.by_value || !branch.directed.empty() || !branch.apart.empty()) return std::nullopt;
  if (std::ranges::any_of(base.parts, is_alone) || std::ranges::any_of(branch.parts, is_alone))
    return std::nullopt;
  Joined both = base;
  both.settled.insert(base.parts.begin(), base.parts.end());
  both.nothing = both.nothing || branch.nothing;
  for (const SchemaId part : branch.parts) {
    if (!both.settled.contains(part)) both.parts.push_back(part);
  }
  both.settled.insert(branch.settled.begin(), branch.settled.end());
  return both;
}

std::optional<std::vector<json::Value>> allowed_values(const Document& document, const Joined& all) {
  std::optional<std::vector<json::Value>> allowed;
  const auto keep = [&](const std::vector<json::Value>& values) {
    ValueSet some(values.begin(), values.end());
    if (!allowed) {
      allowed.emplace();
      for (const json::Value& value : values) {
        if (some.erase(value) > 0) allowed->push_back(value);
      }
    } else {
      std::erase_if(*allowed, [&](const json::Value& value) { return !some.contains(value); });
    }
  };
  for (const SchemaId part : all.parts) {
    const Schema& schema = document.schema(part);
    if (schema.enumeration) keep(*schema.enumeration);
    if (schema.constant) keep({*schema.constant});
    if (const auto constants = union_of_constants(document, schema)) keep(*constants);
  }
  return allowed;
}

TypeSet allowed_types(const Document& document, const Joined& all) {
  TypeSet types{true, true, true, true, true, true, true, false};
  for (const SchemaId part : all.parts) {
    const TypeSet& other = document.schema(part).types;
    if (!other.any()) continue;
    types = {types.null && other.null,
             types.boolean && other.boolean,
             (types.integer || types.number) && (other.integer || other.number),
             types.number && other.number,
             types.string && other.string,
             types.array && other.array,
             types.object && other.object,
             types.integer_as_written || other.integer_as_written};
  }
  return types;
}

std::set<json::Type> kinds_of(const Document& document, const Joined& all) {
  if (all.nothing) return {};
  const TypeSet types = allowed_types(document, all);
  const auto values = allowed_values(document, all);
  const std::pair<json::Type, bool> each[] = {{json::Type::null, types.null},
                                              {json::Type::boolean, types.boolean},
                                              {json::Type::number, types.number || types.integer},
                                              {json::Type::string, types.string},
                                              {json::Type::array, types.array},
                                              {json::Type::object, types.object}};
  std::set<json::Type> kinds;
  for (const auto& [kind, allowed] : each) {
    const auto is_of = [of = kind](const json::Value& value) { return value.type() == of; };
    if (allowed && (!values || std::ranges::any_of(*values, is_of))) kinds.insert(kind);
  }
  return kinds;
}

}  // namespace understudy::generator
