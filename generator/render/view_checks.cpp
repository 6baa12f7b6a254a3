#include "generator/lower/overloaded.h"
#include "generator/render/literal.h"
#include "generator/render/view.h"
#include "json/write.h"

namespace understudy::generator {

namespace {

json::Object with_location(const std::string& location) { return {{"location", string_literal(location)}}; }

StepView simple(const std::string& name, const std::string& location) {
  return {name, with_location(location)};
}

StepView called(const std::string& name, const std::string& check) {
  return {name, json::Object{{"check", check}}};
}

StepView named(const std::string& name, const std::string& member, const std::string& check) {
  return {name, json::Object{{"name", string_literal(member)}, {"check", check}}};
}

StepView view_of(const cpp::Excused& step) {
  std::vector<std::string> directed;
  if (!step.read_only.empty()) directed.push_back(".read_only = read_only");
  if (!step.write_only.empty()) directed.push_back(".write_only = write_only");
  return {"excused", json::Object{{"read_only", braced_literals(step.read_only)},
                                  {"write_only", braced_literals(step.write_only)},
                                  {"any_read_only", !step.read_only.empty()},
                                  {"any_write_only", !step.write_only.empty()},
                                  {"directed", braced(directed)}}};
}

StepView view_of(const cpp::Entered& step) { return simple("entered", step.location); }
StepView view_of(const cpp::Watch&) { return {"watch", json::Object{}}; }
StepView view_of(const cpp::Nothing& step) { return simple("nothing", step.location); }
StepView view_of(const cpp::Call& step) { return called("call", step.check); }

StepView view_of(const cpp::TypeIs& step) {
  const std::pair<const char*, bool> all[] = {
      {"null", step.types.null},       {"boolean", step.types.boolean},
      {"integer", step.types.integer}, {"number", step.types.number},
      {"string", step.types.string},   {"array", step.types.array},
      {"object", step.types.object},   {"integer_as_written", step.types.integer_as_written}};
  std::vector<std::string> names;
  for (const auto& [name, allowed] : all) {
    if (allowed) names.push_back("." + std::string(name) + " = true");
  }
  json::Object view = with_location(step.location);
  view.set("types", braced(names));
  return {"type", std::move(view)};
}

StepView view_of(const cpp::OneOfValues& step) {
  json::Object view = with_location(step.location);
  std::vector<std::string> texts;
  for (const json::Value& value : step.values) {
    if (value.is_string()) texts.push_back(*value.string());
  }
  if (!texts.empty() && texts.size() == step.values.size()) {
    view.set("values", braced_literals(texts));
    return {"string_enumeration", std::move(view)};
  }
  view.set("values", json_literal(json::Array(step.values)));
  return {"enumeration", std::move(view)};
}

StepView view_of(const cpp::Constant& step) {
  json::Object view = with_location(step.location);
  view.set("value", json_literal(step.value));
  return {"constant", std::move(view)};
}

StepView view_of(const cpp::NumberBound& step) {
  json::Object view = with_location(step.location);
  view.set("function", step.function);
  const auto whole = step.bound.as_int64();
  // What people read keeps the spelling: 3.0 is no plain bound.
  const bool plain = whole && *whole > INT64_MIN && step.bound.text() == std::to_string(*whole);
  view.set("bound", plain ? std::to_string(*whole) : string_literal(step.bound.text()));
  return {plain ? "bound" : "exact_bound", std::move(view)};
}

StepView view_of(const cpp::CountBound& step) {
  json::Object view = with_location(step.location);
  view.set("function", step.function);
  const bool large = step.bound > static_cast<std::uint64_t>(INT64_MAX);
  view.set("bound", std::to_string(step.bound) + (large ? "U" : ""));
  return {"bound", std::move(view)};
}

StepView view_of(const cpp::Pattern& step) {
  json::Object view = with_location(step.location);
  view.set("expression", string_literal(step.expression));
  return {"pattern", std::move(view)};
}

StepView view_of(const cpp::Format& step) {
  json::Object view = with_location(step.location);
  view.set("name", string_literal(step.name));
  return {"format", std::move(view)};
}

StepView view_of(const cpp::UniqueItems& step) { return simple("unique_items", step.location); }

StepView view_of(const cpp::PrefixItem& step) {
  return {"prefix_item",
          json::Object{{"index", static_cast<std::int64_t>(step.index)}, {"check", step.check}}};
}

StepView view_of(const cpp::Items& step) {
  return {"items", json::Object{{"first", static_cast<std::int64_t>(step.first)}, {"check", step.check}}};
}

StepView view_of(const cpp::Contains& step) {
  json::Object view = with_location(step.location);
  view.set("check", step.check);
  view.set("has_least", step.at_least.has_value());
  view.set("has_most", step.at_most.has_value());
  view.set("at_least", std::to_string(step.at_least.value_or(0)) + "U");
  view.set("at_most", std::to_string(step.at_most.value_or(0)) + "U");
  return {"contains", std::move(view)};
}

StepView view_of(const cpp::Required& step) {
  json::Object view = with_location(step.location);
  view.set("name", string_literal(step.name));
  return {"required", std::move(view)};
}

StepView view_of(const cpp::DependentRequired& step) {
  json::Object view = with_location(step.location);
  view.set("name", string_literal(step.name));
  view.set("others", braced_literals(step.others));
  view.set("any", !step.others.empty());
  return {"dependent_required", std::move(view)};
}

StepView view_of(const cpp::DependentSchema& step) {
  return named("dependent_schema", step.name, step.check);
}
StepView view_of(const cpp::PropertyNames& step) { return called("property_names", step.check); }
StepView view_of(const cpp::Property& step) {
  return {"property", json::Object{{"function", step.plain ? "plain_property" : "property"},
                                   {"name", string_literal(step.name)},
                                   {"check", step.check}}};
}

StepView view_of(const cpp::OtherMembers& step) {
  json::Object view = with_location(step.location);
  json::Array patterns;
  for (const auto& [expression, check, location] : step.patterns) {
    patterns.push_back(json::Object{{"expression", string_literal(expression)},
                                    {"check", check},
                                    {"location", string_literal(location)},
                                    {"index", static_cast<std::int64_t>(patterns.size())}});
  }
  view.set("named", braced_literals(step.named));
  view.set("any_named", !step.named.empty());
  view.set("any_pattern", !patterns.empty());
  view.set("patterns", std::move(patterns));
  view.set("has_additional", step.additional.has_value());
  view.set("additional", step.additional.value_or(""));
  return {step.closed ? "closed_members" : "other_members", std::move(view)};
}

StepView view_of(const cpp::UnionOf& step) {
  json::Object view = with_location(step.location);
  json::Array branches;
  for (const cpp::UnionBranch& branch : step.branches) {
    branches.push_back(json::Object{{"check", branch.check},
                                    {"label", string_literal(branch.label)},
                                    {"names", braced_literals(branch.names)},
                                    {"has_names", !branch.names.empty()},
                                    {"plain", branch.plain},
                                    {"number", static_cast<std::int64_t>(branches.size() + 1)}});
  }
  view.set("function", step.function);
  view.set("branches", std::move(branches));
  view.set("has_discriminator", !step.discriminator.empty());
  view.set("discriminator", string_literal(step.discriminator));
  view.set("apart", step.apart);
  return {"union", std::move(view)};
}

StepView view_of(const cpp::Negation& step) {
  json::Object view = with_location(step.location);
  view.set("check", step.check);
  return {"negation", std::move(view)};
}

StepView view_of(const cpp::Conditional& step) {
  return {"conditional", json::Object{{"condition", step.condition},
                                      {"has_then", step.then.has_value()},
                                      {"then", step.then.value_or("")},
                                      {"has_else", step.otherwise.has_value()},
                                      {"else", step.otherwise.value_or("")}}};
}

StepView view_of(const cpp::Unevaluated& step) {
  json::Object view = with_location(step.location);
  view.set("children", step.children);
  view.set("check", step.check.value_or(""));
  return {step.check ? "unevaluated" : "no_unevaluated", std::move(view)};
}

}  // namespace

StepView step_view(const cpp::Step& step) {
  StepView view = std::visit([](const auto& one) { return view_of(one); }, step);
  view.name = "check/" + view.name + ".cpp";
  return view;
}

}  // namespace understudy::generator
