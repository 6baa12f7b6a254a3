#include <algorithm>
#include <array>

#include "generator/lower/acceptors.h"
#include "generator/lower/automaton.h"

namespace understudy::generator {

using openapi::Document;
using openapi::Schema;
using openapi::SchemaId;
using openapi::TypeSet;

namespace {

bool is_number_format(const std::string& format) {
  constexpr std::array<std::string_view, 6> all{"int32", "int64", "uint32", "uint64", "float", "double"};
  return std::ranges::find(all, format) != all.end();
}

/// What one value of each kind is asked for.
class ByKind {
 public:
  ByKind(AcceptLowering& lowering, const Joined& all)
      : document_(lowering.document()), all_(all), values_(allowed_values(document_, all)) {}

  bool is_listed() const { return values_.has_value(); }
  bool has(json::Type type) const {
    return !values_ ||
           std::ranges::any_of(*values_, [&](const json::Value& value) { return value.type() == type; });
  }

  cpp::AcceptBoolean boolean() const {
    if (!values_) return {};
    const bool yes = std::ranges::find(*values_, json::Value(true)) != values_->end();
    const bool no = std::ranges::find(*values_, json::Value(false)) != values_->end();
    return {yes && no ? std::nullopt : std::optional(yes)};
  }

  cpp::AcceptNumber number(const TypeSet& types) const {
    cpp::AcceptNumber result{!types.number, !types.number && types.integer_as_written, {}, {}};
    for (const SchemaId part : all_.parts) add_numbers(document_.schema(part), result.tests);
    if (!values_) return result;
    result.among.emplace();
    for (const json::Value& value : *values_) {
      if (value.is_number()) result.among->push_back(*value.number());
    }
    return result;
  }

  cpp::AcceptString string() const {
    cpp::AcceptString result;
    for (const SchemaId part : all_.parts) {
      const Schema& schema = document_.schema(part);
      if (schema.min_length) add(result.tests, {"at_least", *schema.min_length});
      if (schema.max_length) add(result.tests, {"at_most", *schema.max_length});
      if (!schema.format.empty() && schema.asserts_format) add(result.tests, {"is", schema.format});
      if (schema.pattern) result.patterns.push_back({*schema.pattern, automaton_of(*schema.pattern)});
    }
    if (!values_) return result;
    result.among.emplace();
    for (const json::Value& value : *values_) {
      if (value.is_string()) result.among->push_back(*value.string());
    }
    return result;
  }

 private:
  static void add(std::vector<cpp::Test>& tests, cpp::Test test) {
    if (std::ranges::find(tests, test) == tests.end()) tests.push_back(std::move(test));
  }

  static void add_numbers(const Schema& schema, std::vector<cpp::Test>& tests) {
    const auto bound = [&](const std::optional<json::Number>& value, const char* function) {
      if (value) add(tests, {function, *value});
    };
    bound(schema.minimum, "at_least");
    bound(schema.exclusive_minimum, "more_than");
    bound(schema.maximum, "at_most");
    bound(schema.exclusive_maximum, "less_than");
    bound(schema.multiple_of, "multiple_of");
    if (is_number_format(schema.format) && schema.asserts_format) add(tests, {"is", schema.format});
  }

  const Document& document_;
  const Joined& all_;
  std::optional<std::vector<json::Value>> values_;
};

bool asks_nothing(const cpp::Accept& accept) {
  if (const auto* boolean = std::get_if<cpp::AcceptBoolean>(&accept)) return !boolean->only;
  if (const auto* number = std::get_if<cpp::AcceptNumber>(&accept))
    return !number->integer && number->tests.empty() && !number->among;
  if (const auto* string = std::get_if<cpp::AcceptString>(&accept)) return *string == cpp::AcceptString{};
  return std::holds_alternative<cpp::AcceptKind>(accept);
}

/// A body as an expression for one kind among several.
cpp::Accept expression_of(AcceptLowering& lowering, cpp::AcceptBody body, const Wanted& wanted,
                          const std::string& group) {
  if (const auto* accept = std::get_if<cpp::Accept>(&body)) return *accept;
  return cpp::AcceptCall{lowering.add(wanted, group, std::move(body))};
}

}  // namespace

cpp::AcceptBody accept_value(AcceptLowering& lowering, const Joined& all, const Wanted& wanted,
                             const std::string& group) {
  const ByKind by_kind(lowering, all);
  const TypeSet types = allowed_types(lowering.document(), all);
  std::vector<std::pair<std::string, cpp::AcceptBody>> kinds;
  if (types.null && by_kind.has(json::Type::null)) kinds.emplace_back("null", cpp::AcceptKind{"null"});
  if (types.boolean && by_kind.has(json::Type::boolean)) kinds.emplace_back("boolean", by_kind.boolean());
  if ((types.integer || types.number) && by_kind.has(json::Type::number))
    kinds.emplace_back("number", by_kind.number(types));
  if (types.string && by_kind.has(json::Type::string)) kinds.emplace_back("string", by_kind.string());
  if (types.array && !by_kind.is_listed())
    kinds.emplace_back("array", accept_array(lowering, all, wanted, group));
  if (types.object && !by_kind.is_listed())
    kinds.emplace_back("object", accept_object(lowering, all, wanted, group));
  if (kinds.empty()) return cpp::AcceptNone{};
  if (kinds.size() == 1) return std::move(kinds[0].second);
  cpp::AcceptByKind result;
  for (auto& [kind, body] : kinds)
    result.kinds.emplace_back(
        kind, expression_of(lowering, std::move(body), {wanted.schemas, wanted.words + " " + kind}, group));
  const bool all_kinds = result.kinds.size() == 6;
  if (all_kinds &&
      std::ranges::all_of(result.kinds, [](const auto& kind) { return asks_nothing(kind.second); }))
    return cpp::AcceptAny{};
  return cpp::Accept(std::move(result));
}

}  // namespace understudy::generator
