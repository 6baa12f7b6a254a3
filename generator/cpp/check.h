#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "json/json.h"
#include "openapi/schema.h"

namespace understudy::generator::cpp {

// One alternative of `Step` per function of runtime/check/. A step that checks something further names the
// function that does it.

struct Excused {
  std::vector<std::string> read_only;
  std::vector<std::string> write_only;

  friend bool operator==(const Excused&, const Excused&) = default;
};
struct Entered {  // stops a schema that applies itself to the same value
  std::string location;

  friend bool operator==(const Entered&, const Entered&) = default;
};
struct Watch {  // makes the notes that `Unevaluated` reads
  friend bool operator==(const Watch&, const Watch&) = default;
};
struct Nothing {
  std::string location;

  friend bool operator==(const Nothing&, const Nothing&) = default;
};
struct Call {
  std::string check;

  friend bool operator==(const Call&, const Call&) = default;
};
struct TypeIs {
  openapi::TypeSet types;
  std::string location;

  friend bool operator==(const TypeIs&, const TypeIs&) = default;
};
struct OneOfValues {
  std::vector<json::Value> values;
  std::string location;

  friend bool operator==(const OneOfValues&, const OneOfValues&) = default;
};
struct Constant {
  json::Value value;
  std::string location;

  friend bool operator==(const Constant&, const Constant&) = default;
};
struct NumberBound {
  std::string function;  // `minimum`, `multiple_of`, …
  json::Number bound;
  std::string location;

  friend bool operator==(const NumberBound&, const NumberBound&) = default;
};
struct CountBound {
  std::string function;  // `max_length`, `min_items`, …
  std::uint64_t bound = 0;
  std::string location;

  friend bool operator==(const CountBound&, const CountBound&) = default;
};
struct Pattern {
  std::string expression;
  std::string location;

  friend bool operator==(const Pattern&, const Pattern&) = default;
};
struct Format {
  std::string name;
  std::string location;

  friend bool operator==(const Format&, const Format&) = default;
};
struct UniqueItems {
  std::string location;

  friend bool operator==(const UniqueItems&, const UniqueItems&) = default;
};
struct PrefixItem {
  std::size_t index = 0;
  std::string check;

  friend bool operator==(const PrefixItem&, const PrefixItem&) = default;
};
struct Items {
  std::size_t first = 0;
  std::string check;

  friend bool operator==(const Items&, const Items&) = default;
};
struct Contains {
  std::string check;
  std::optional<std::uint64_t> at_least;
  std::optional<std::uint64_t> at_most;
  std::string location;  // of the schema

  friend bool operator==(const Contains&, const Contains&) = default;
};
struct Required {
  std::string name;
  std::string location;

  friend bool operator==(const Required&, const Required&) = default;
};
struct DependentRequired {
  std::string name;
  std::vector<std::string> others;
  std::string location;

  friend bool operator==(const DependentRequired&, const DependentRequired&) = default;
};
struct DependentSchema {
  std::string name;
  std::string check;

  friend bool operator==(const DependentSchema&, const DependentSchema&) = default;
};
struct PropertyNames {
  std::string check;

  friend bool operator==(const PropertyNames&, const PropertyNames&) = default;
};
struct Property {
  std::string name;
  std::string check;
  bool plain = false;  // no union in it, at any depth

  friend bool operator==(const Property&, const Property&) = default;
};
/// One of `patternProperties`.
struct PatternMember {
  std::string expression;
  std::string check;
  std::string location;

  friend bool operator==(const PatternMember&, const PatternMember&) = default;
};
/// `patternProperties` and `additionalProperties`.
struct OtherMembers {
  std::vector<std::string> named;
  std::vector<PatternMember> patterns;
  std::optional<std::string> additional;
  bool closed = false;  // `additionalProperties: false`
  std::string location;

  friend bool operator==(const OtherMembers&, const OtherMembers&) = default;
};
struct UnionBranch {
  std::string check;
  std::string label;
  std::vector<std::string> names;
  bool plain = false;  // no union in it, at any depth

  friend bool operator==(const UnionBranch&, const UnionBranch&) = default;
};
struct UnionOf {
  std::string function;  // `any_of` or `one_of`
  std::vector<UnionBranch> branches;
  std::string discriminator;
  std::string location;
  bool apart = false;  // the named branch alone decides

  friend bool operator==(const UnionOf&, const UnionOf&) = default;
};
struct Negation {
  std::string check;
  std::string location;

  friend bool operator==(const Negation&, const Negation&) = default;
};
struct Conditional {
  std::string condition;
  std::optional<std::string> then;
  std::optional<std::string> otherwise;

  friend bool operator==(const Conditional&, const Conditional&) = default;
};
struct Unevaluated {
  std::string children;              // `items` or `properties`
  std::optional<std::string> check;  // none: nothing is allowed
  std::string location;

  friend bool operator==(const Unevaluated&, const Unevaluated&) = default;
};

using Step = std::variant<Entered, Excused, Watch, Nothing, Call, TypeIs, OneOfValues, Constant, NumberBound,
                          CountBound, Pattern, Format, UniqueItems, PrefixItem, Items, Contains, Required,
                          DependentRequired, DependentSchema, PropertyNames, Property, OtherMembers, UnionOf,
                          Negation, Conditional, Unevaluated>;

/// A function that checks a value against one schema.
struct Check {
  std::string name;
  std::string location;   // of the schema
  std::string group;      // what stands in the same file
  bool exported = false;  // known outside of its file
  std::vector<Step> steps;
  bool counts_depth = false;  // refuses messages that would take it too deep

  friend bool operator==(const Check&, const Check&) = default;
};

}  // namespace understudy::generator::cpp
