#include "generator/lower/checks.h"

#include "json/pointer.h"
#include "openapi/direction.h"
#include "openapi/naming.h"
#include "openapi/recursion.h"

namespace understudy::generator {

using openapi::Document;
using openapi::Schema;
using openapi::SchemaId;

namespace {

/// As many schemas may ask about each value of a message on the way to the deepest one that json::parse lets
/// pass, and runtime::Report::deeper would not refuse it: nobody has to count then.
constexpr std::size_t sound_chain = 8;

/// Lists the steps of one schema, keyword by keyword.
class Steps {
 public:
  Steps(const Document& document, CheckNames& names, const std::string& group, SchemaId id)
      : document_(document), names_(names), group_(group), id_(id), schema_(document.schema(id)) {}

  std::vector<cpp::Step> list() {
    if (schema_.boolean) {
      if (!*schema_.boolean) steps_.push_back(cpp::Nothing{schema_.location});
      return std::move(steps_);
    }
    preludes();
    if (schema_.ref) steps_.push_back(cpp::Call{check(*schema_.ref)});
    any_type();
    numbers();
    strings();
    arrays();
    objects();
    members();
    in_place();
    unevaluated();
    return std::move(steps_);
  }

 private:
  std::string at(const std::string& keyword) const { return schema_.location + "/" + keyword; }

  /// The function for another schema; it has to be known to this file.
  std::string check(SchemaId id) {
    return names_.group(id) == group_ ? names_.local(id) : names_.exported(id);
  }

  std::optional<std::string> maybe_check(const std::optional<SchemaId>& id) {
    return id ? std::optional(check(*id)) : std::nullopt;
  }

  void preludes() {
    if (names_.is_guarded(id_)) steps_.push_back(cpp::Entered{openapi::guard_name(schema_)});

    const auto directed = openapi::directed_names(document_, id_);
    if (!directed.empty()) steps_.push_back(cpp::Excused{directed.read_only, directed.write_only});
    if (schema_.unevaluated_items || schema_.unevaluated_properties) steps_.push_back(cpp::Watch{});
  }

  void any_type() {
    if (schema_.types.any()) steps_.push_back(cpp::TypeIs{schema_.types, at("type")});
    if (schema_.enumeration) steps_.push_back(cpp::OneOfValues{*schema_.enumeration, at("enum")});
    if (schema_.constant) steps_.push_back(cpp::Constant{*schema_.constant, at("const")});
  }

  void numbers() {
    const auto bound = [&](const std::optional<json::Number>& value, const char* function,
                           const char* keyword) {
      if (value) steps_.push_back(cpp::NumberBound{function, *value, at(keyword)});
    };
    bound(schema_.multiple_of, "multiple_of", "multipleOf");
    bound(schema_.maximum, "maximum", "maximum");
    bound(schema_.exclusive_maximum, "exclusive_maximum", "exclusiveMaximum");
    bound(schema_.minimum, "minimum", "minimum");
    bound(schema_.exclusive_minimum, "exclusive_minimum", "exclusiveMinimum");
  }

  void count(const std::optional<std::uint64_t>& value, const char* function, const char* keyword) {
    if (value) steps_.push_back(cpp::CountBound{function, *value, at(keyword)});
  }

  void strings() {
    count(schema_.max_length, "max_length", "maxLength");
    count(schema_.min_length, "min_length", "minLength");
    if (schema_.pattern) steps_.push_back(cpp::Pattern{*schema_.pattern, at("pattern")});
    if (!schema_.format.empty() && schema_.asserts_format)
      steps_.push_back(cpp::Format{schema_.format, at("format")});
  }

  void arrays() {
    count(schema_.max_items, "max_items", "maxItems");
    count(schema_.min_items, "min_items", "minItems");
    if (schema_.unique_items) steps_.push_back(cpp::UniqueItems{at("uniqueItems")});
    for (std::size_t i = 0; i < schema_.prefix_items.size(); ++i) {
      steps_.push_back(cpp::PrefixItem{i, check(schema_.prefix_items[i])});
    }
    if (schema_.items) steps_.push_back(cpp::Items{schema_.prefix_items.size(), check(*schema_.items)});
    if (schema_.contains) {
      steps_.push_back(cpp::Contains{check(*schema_.contains), schema_.min_contains, schema_.max_contains,
                                     schema_.location});
    }
  }

  void objects() {
    count(schema_.max_properties, "max_properties", "maxProperties");
    count(schema_.min_properties, "min_properties", "minProperties");
    for (const std::string& name : schema_.required) steps_.push_back(cpp::Required{name, at("required")});
    for (const auto& [name, others] : schema_.dependent_required) {
      steps_.push_back(
          cpp::DependentRequired{name, others, at("dependentRequired/" + json::escape_token(name))});
    }
    if (schema_.property_names) steps_.push_back(cpp::PropertyNames{check(*schema_.property_names)});
  }

  void members() {
    for (const auto& [name, id] : schema_.properties) steps_.push_back(cpp::Property{name, check(id), false});
    if (schema_.pattern_properties.empty() && !schema_.additional_properties) return;
    cpp::OtherMembers others;
    for (const auto& [name, id] : schema_.properties) others.named.push_back(name);
    for (const auto& [expression, id] : schema_.pattern_properties) {
      others.patterns.push_back(
          {expression, check(id), at("patternProperties/" + json::escape_token(expression))});
    }
    others.closed =
        schema_.additional_properties && document_.schema(*schema_.additional_properties).boolean == false;
    if (!others.closed) others.additional = maybe_check(schema_.additional_properties);
    others.location = at("additionalProperties");
    steps_.push_back(std::move(others));
  }

  void in_place() {
    for (const auto& [name, id] : schema_.dependent_schemas)
      steps_.push_back(cpp::DependentSchema{name, check(id)});
    for (const SchemaId part : schema_.all_of) steps_.push_back(cpp::Call{check(part)});
    add_union("any_of", schema_.any_of, at("anyOf"));
    add_union("one_of", schema_.one_of, at("oneOf"));
    if (schema_.negation) steps_.push_back(cpp::Negation{check(*schema_.negation), at("not")});
    if (schema_.if_schema) {
      steps_.push_back(cpp::Conditional{check(*schema_.if_schema), maybe_check(schema_.then_schema),
                                        maybe_check(schema_.else_schema)});
    }
  }

  void add_union(const char* function, const std::vector<SchemaId>& branches, const std::string& location) {
    if (branches.empty()) return;
    cpp::UnionOf result{function, {}, {}, location, openapi::are_apart(document_, schema_, branches)};
    if (schema_.discriminator) result.discriminator = schema_.discriminator->property;
    for (const SchemaId branch : branches) {
      result.branches.push_back({check(branch), openapi::branch_label(document_, branch),
                                 openapi::branch_names(document_, schema_, branch)});
    }
    steps_.push_back(std::move(result));
  }

  void unevaluated() {
    const auto add = [&](const std::optional<SchemaId>& id, const char* children, const char* keyword) {
      if (!id) return;
      const bool nothing = document_.schema(*id).boolean == false;
      steps_.push_back(cpp::Unevaluated{children, nothing ? std::nullopt : maybe_check(id), at(keyword)});
    };
    add(schema_.unevaluated_items, "items", "unevaluatedItems");
    add(schema_.unevaluated_properties, "properties", "unevaluatedProperties");
  }

  const Document& document_;
  CheckNames& names_;
  const std::string& group_;
  SchemaId id_;
  const Schema& schema_;
  std::vector<cpp::Step> steps_;
};

}  // namespace

std::vector<cpp::Check> lower_checks(const Document& document, CheckNames& names) {
  std::vector<cpp::Check> checks;
  const bool counts_depth = openapi::longest_chain(document) > sound_chain;
  for (const SchemaId id : names.schemas()) {
    const std::string& group = names.group(id);
    checks.push_back({names.local(id), document.schema(id).location, group, false,
                      Steps(document, names, group, id).list(), counts_depth});
  }
  for (std::size_t i = 0; i < checks.size(); ++i) checks[i].exported = names.is_exported(names.schemas()[i]);
  mark_plain(checks);
  return without_unused(std::move(checks));
}

}  // namespace understudy::generator
