#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "validator/plan.h"

namespace understudy::validator {

/// The keywords of a schema in the order in which violations are reported: references, values, arrays,
/// objects, combinations, and what was left over.
std::vector<Step> steps_of(const Plans& plans, const openapi::Schema& schema);

/// Collects the steps of one schema.
class Steps {
 public:
  Steps(const Plans& plans, const openapi::Schema& schema) : plans_(&plans), schema_(&schema) {}

  const openapi::Schema& schema() const { return *schema_; }
  const openapi::Document& document() const { return plans_->document(); }
  const Plan& plan(openapi::SchemaId id) const { return plans_->of(id); }
  std::string location(std::string_view keyword) const {
    return schema_->location + "/" + std::string(keyword);
  }
  bool is_false(openapi::SchemaId id) const { return document().schema(id).boolean == false; }

  void add(Step step) { steps_.push_back(std::move(step)); }
  std::vector<Step> take() { return std::move(steps_); }

 private:
  const Plans* plans_;
  const openapi::Schema* schema_;
  std::vector<Step> steps_;
};

/// `type`, `enum`, `const`, the keywords of numbers and of strings.
void add_value_steps(Steps& steps);
/// The keywords of arrays, but for `unevaluatedItems`.
void add_array_steps(Steps& steps);
/// The keywords of objects, but for `dependentSchemas` and `unevaluatedProperties`.
void add_object_steps(Steps& steps);
/// `dependentSchemas`, `allOf`, `anyOf`, `oneOf`, `not`, `if`.
void add_combining_steps(Steps& steps);
/// `unevaluatedItems`, `unevaluatedProperties`.
void add_unevaluated_steps(Steps& steps);

}  // namespace understudy::validator
