#include <algorithm>
#include <array>

#include "json/pointer.h"
#include "json/write.h"
#include "mock/compat/prism.h"
#include "mock/read/text.h"

namespace understudy::mock {

namespace {

using runtime::Violation;
using Violations = std::vector<Violation>;

/// `a, 1, `: null has no text.
std::string listed(const json::Value& expected, std::string_view separator) {
  const json::Array* list = expected.array();
  if (list == nullptr) return expected.is_null() ? std::string() : text_of(expected);
  std::string text;
  bool first = true;
  for (const json::Value& one : *list) {
    text += (first ? "" : std::string(separator)) + (one.is_null() ? std::string() : text_of(one));
    first = false;
  }
  return text;
}

struct Wording {
  std::string_view keyword;
  std::string_view before;  // of what is expected
  std::string_view after = {};
};

constexpr std::array<Wording, 19> wordings{
    {{"required", "must have required property '", "'"},
     {"dependentRequired", "must have property ", ""},
     {"minLength", "must NOT have fewer than ", " characters"},
     {"maxLength", "must NOT have more than ", " characters"},
     {"minItems", "must NOT have fewer than ", " items"},
     {"maxItems", "must NOT have more than ", " items"},
     {"minProperties", "must NOT have fewer than ", " properties"},
     {"maxProperties", "must NOT have more than ", " properties"},
     {"pattern", "must match pattern \"", "\""},
     {"format", "must match format \"", "\""},
     {"minimum", "must be >= "},
     {"maximum", "must be <= "},
     {"exclusiveMinimum", "must be > "},
     {"exclusiveMaximum", "must be < "},
     {"multipleOf", "must be multiple of "},
     {"contains", "must contain at least ", " valid item(s)"},
     {"minContains", "must contain at least ", " valid item(s)"},
     {"maxContains", "must contain at least 1 and no more than ", " valid item(s)"},
     {"enum", "must be equal to one of the allowed values: "}}};

struct Fixed {
  std::string_view keyword;
  std::string_view text;
};

constexpr std::array<Fixed, 6> fixed{{{"const", "must be equal to constant"},
                                      {"not", "must NOT be valid"},
                                      {"anyOf", "must match a schema in anyOf"},
                                      {"oneOf", "must match exactly one schema in oneOf"},
                                      {"uniqueItems", "must NOT have duplicate items"},
                                      {"propertyNames", "property name must be valid"}}};

std::string ajv_text(const Violation& violation) {
  const std::string& keyword = violation.keyword;
  if (keyword == "type") return "must be " + listed(violation.expected, ",");
  for (const auto& [name, before, after] : wordings) {
    if (keyword == name) return std::string(before) + listed(violation.expected, ", ") + std::string(after);
  }
  for (const auto& [name, text] : fixed) {
    if (keyword == name) return std::string(text);
  }
  return violation.message;
}

/// ` property a.b`, ` parameter x-id`; nothing for the whole.
std::string subject_of(const Violation& violation) {
  const auto tokens = json::pointer_tokens(violation.pointer).value_or(std::vector<std::string>());
  if (tokens.empty()) return {};
  std::string path;
  for (const std::string& token : tokens) path += (path.empty() ? "" : ".") + token;
  return (violation.in == runtime::In::body ? " property " : " parameter ") + path;
}

std::string last_token(const std::string& pointer) {
  const auto tokens = json::pointer_tokens(pointer).value_or(std::vector<std::string>());
  return tokens.empty() ? std::string() : tokens.back();
}

void leave_last_token(Violation& violation) {
  violation.pointer.resize(std::min(violation.pointer.size(), violation.pointer.rfind('/')));
}

bool is_closed(const Violation& violation) {
  return violation.keyword == "additionalProperties" || violation.keyword == "unevaluatedProperties";
}

/// A parameter that is not there is a member that the query lacks; header names have no capitals.
void place_parameter(Violation& violation) {
  if (violation.in == runtime::In::body) return;
  if (violation.in == runtime::In::header) violation.pointer = lower(violation.pointer);
  const bool is_whole = violation.pointer.rfind('/') == 0;
  if (violation.keyword != "required" || !is_whole) return;
  violation.expected = json::Value(last_token(violation.pointer));
  leave_last_token(violation);
}

Violation retold(Violation violation, const std::string& side) {
  place_parameter(violation);
  std::string text = ajv_text(violation);
  if (is_closed(violation)) {
    const bool is_extra = violation.keyword == "additionalProperties";
    text = std::string("must NOT have ") + (is_extra ? "additional" : "unevaluated") +
           " properties; found '" + last_token(violation.pointer) + "'";
    leave_last_token(violation);
  }
  if (violation.keyword == "minContains" || violation.keyword == "maxContains")
    violation.keyword = "contains";
  violation.message =
      side + " " + std::string(runtime::name_of(violation.in)) + subject_of(violation) + " " + text;
  return violation;
}

/// What speaks of no rule is said already.
bool is_said(const Violation& violation) { return violation.keyword.empty(); }

bool is_type_name(const json::Value& value) {
  constexpr std::array<std::string_view, 7> names{"null",   "boolean", "integer", "number",
                                                  "string", "array",   "object"};
  const std::string* text = value.string();
  return text != nullptr && std::ranges::find(names, *text) != names.end();
}

/// Where all branches ask for a type and nothing else, each of them is told.
Violations types_of_branches(const Violation& violation) {
  Violations all;
  const json::Array* types = violation.expected.array();
  const bool is_union = violation.keyword == "anyOf" || violation.keyword == "oneOf";
  if (!is_union || types == nullptr || !std::ranges::all_of(*types, is_type_name)) return all;
  for (const json::Value& type : *types)
    all.push_back({.in = violation.in, .pointer = violation.pointer, .keyword = "type", .expected = type});
  return all;
}

void add(Violations& all, Violation violation, const std::string& side) {
  for (Violation& one : types_of_branches(violation)) all.push_back(retold(std::move(one), side));
  for (Violation& reason : violation.why_not) add(all, std::move(reason), side);
  violation.why_not.clear();
  all.push_back(is_said(violation) ? std::move(violation) : retold(std::move(violation), side));
}

}  // namespace

Violations prism_words(Violations violations, const std::string& side) {
  Violations all;
  for (Violation& violation : violations) add(all, std::move(violation), side);
  return all;
}

}  // namespace understudy::mock
