#include "generator/render/type_text.h"

#include <algorithm>
#include <array>
#include <utility>

#include "generator/lower/overloaded.h"
#include "generator/lower/settle.h"
#include "generator/render/literal.h"

namespace understudy::generator {

namespace {

std::string text_of(cpp::Scalar scalar) {
  switch (scalar) {
    case cpp::Scalar::boolean:
      return "bool";
    case cpp::Scalar::int32:
      return "std::int32_t";
    case cpp::Scalar::int64:
      return "std::int64_t";
    case cpp::Scalar::uint64:
      return "std::uint64_t";
    case cpp::Scalar::number:
      return "double";
    case cpp::Scalar::decimal:
      return "runtime::Decimal";
    case cpp::Scalar::string:
      return "std::string";
    case cpp::Scalar::any:
      return "json::Value";
    case cpp::Scalar::object:
      return "json::Object";
  }
  return {};
}

std::string boxed_text(const std::string& type, bool boxed) {
  return boxed ? "runtime::Box<" + type + ">" : type;
}

/// A whole number as C++ spells it; empty where the type does not hold it. The smallest one has no literal of
/// its own.
std::string integer_text(cpp::Scalar scalar, const json::Number& number) {
  if (scalar == cpp::Scalar::uint64) {
    const auto whole = number.as_uint64();
    return whole ? std::to_string(*whole) + "U" : std::string();
  }
  const auto whole = number.as_int64();
  const bool is_small = whole && *whole >= INT32_MIN && *whole <= INT32_MAX;
  if (!whole || (scalar == cpp::Scalar::int32 && !is_small)) return {};
  return *whole == INT64_MIN ? std::to_string(INT64_MIN + 1) + " - 1" : std::to_string(*whole);
}

/// The nearest double.
std::string floating_text(const json::Number& number) {
  const std::string text = json::Number(number.as_double()).text();
  return text.find_first_of(".eE") == std::string::npos ? text + ".0" : text;
}

std::string number_default(cpp::Scalar scalar, const json::Number& number) {
  if (scalar == cpp::Scalar::int32 || scalar == cpp::Scalar::int64 || scalar == cpp::Scalar::uint64)
    return integer_text(scalar, number);
  if (scalar == cpp::Scalar::number) return floating_text(number);
  if (scalar != cpp::Scalar::decimal) return {};
  const bool exact = json::Number(number.as_double()) == number;
  return exact ? floating_text(number) : "runtime::Decimal::from_text(" + string_literal(number.text()) + ")";
}

/// A text as an expression that becomes a `std::string`.
std::string text_default(const std::string& text) {
  const bool is_plain = text.find('\0') == std::string::npos;
  return is_plain ? string_literal(text) : "std::string(" + string_literal(text) + ")";
}

std::string scalar_default(cpp::Scalar scalar, const json::Value& value) {
  if (scalar == cpp::Scalar::boolean && value.is_boolean()) return *value.boolean() ? "true" : "false";
  if (scalar == cpp::Scalar::string && value.is_string()) return text_default(*value.string());
  return value.is_number() ? number_default(scalar, *value.number()) : std::string();
}

std::string unset(cpp::Scalar scalar) {
  switch (scalar) {
    case cpp::Scalar::boolean:
      return " = false";
    case cpp::Scalar::int32:
    case cpp::Scalar::int64:
    case cpp::Scalar::uint64:
    case cpp::Scalar::number:
    case cpp::Scalar::decimal:
      return " = 0";
    case cpp::Scalar::string:
    case cpp::Scalar::any:
    case cpp::Scalar::object:
      return " = {}";
  }
  return {};
}

}  // namespace

const std::string& name_of(const cpp::Declaration& declaration) {
  return std::visit([](const auto& one) -> const std::string& { return one.name; }, declaration);
}

const cpp::Type& TypeText::resolved(cpp::TypeId type) const {
  if (const auto* open = std::get_if<cpp::Open>(&models_.type(type))) return resolved(open->known);
  const auto* named = std::get_if<cpp::Named>(&models_.type(type));
  if (named == nullptr) return models_.type(type);
  const auto* alias = std::get_if<cpp::Alias>(&models_.declaration(named->declaration));
  return alias == nullptr ? models_.type(type) : resolved(alias->type);
}

const cpp::Enum* TypeText::enumeration(cpp::TypeId type) const {
  const auto* named = std::get_if<cpp::Named>(&resolved(type));
  return named == nullptr ? nullptr : std::get_if<cpp::Enum>(&models_.declaration(named->declaration));
}

std::string TypeText::shown(const std::string& name) const {
  return shadowed_.contains(name) ? name_space_ + "::" + name : name;
}

std::string TypeText::of(cpp::TypeId type) const {
  return std::visit(
      overloaded{[](cpp::Scalar scalar) { return text_of(scalar); },
                 [&](cpp::Named named) { return shown(name_of(models_.declaration(named.declaration))); },
                 [&](cpp::List list) { return "std::vector<" + of(list.item) + ">"; },
                 [&](cpp::Map map) { return "runtime::Map<" + of(map.item) + ">"; },
                 [&](cpp::OrNull or_null) { return "runtime::Nullable<" + of(or_null.value) + ">"; },
                 [&](cpp::Open open) { return "runtime::Open<" + of(open.known) + ">"; }},
      models_.type(type));
}

std::string TypeText::of(const cpp::Member& member) const {
  const std::string type = boxed_text(of(member.type), member.boxed);
  switch (member.presence) {
    case cpp::Presence::required:
      return type;
    case cpp::Presence::optional:
      return "std::optional<" + type + ">";
    case cpp::Presence::nullable:
      return "runtime::Nullable<" + type + ">";
    case cpp::Presence::field:
      return "runtime::Field<" + type + ">";
  }
  return {};
}

std::string TypeText::of(const cpp::Part& part) const { return boxed_text(of(part.type), part.boxed); }

std::string TypeText::of(const cpp::Alternative& alternative) const {
  return boxed_text(of(alternative.type), alternative.boxed);
}

std::string qualified_boxed(const cpp::Models& models, const std::string& name_space, cpp::TypeId type) {
  TypeText types(models, "::" + name_space);
  types.shadow({name_of(models.declaration(*held_by_value(models, type)))});
  return types.of(type);
}

std::string TypeText::initializer(const cpp::Member& member, bool incomplete) const {
  const std::string empty = incomplete ? "" : " = {}";
  if (member.presence != cpp::Presence::required || member.boxed) return empty;
  if (const cpp::Enum* values = enumeration(member.type))
    return " = " + shown(values->name) + "::" + values->values[0].name;
  const auto* scalar = std::get_if<cpp::Scalar>(&resolved(member.type));
  if (scalar == nullptr) return empty;
  const std::string constant = member.constant ? scalar_default(*scalar, *member.constant) : std::string();
  return constant.empty() ? unset(*scalar) : " = " + constant;
}

std::string TypeText::default_text(const cpp::Member& member) const {
  if (!member.default_value || member.boxed) return {};
  if (const auto* scalar = std::get_if<cpp::Scalar>(&resolved(member.type)))
    return scalar_default(*scalar, *member.default_value);
  const cpp::Enum* values = enumeration(member.type);
  if (values == nullptr) return {};
  const auto found = std::ranges::find(values->values, *member.default_value, &cpp::Enumerator::wire);
  return found == values->values.end() ? std::string() : shown(values->name) + "::" + found->name;
}

std::set<std::string> standard_headers(const std::string& text) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 6> known = {
      {{"std::int", "cstdint"},
       {"std::optional<", "optional"},
       {"std::string", "string"},
       {"std::string_view", "string_view"},
       {"std::variant<", "variant"},
       {"std::vector<", "vector"}}};
  std::set<std::string> headers;
  for (const auto& [name, header] : known) {
    if (text.find(name) != std::string::npos) headers.insert(std::string(header));
  }
  return headers;
}

std::set<std::string> project_headers(const std::string& text) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 9> known = {
      {{"json::", "json/json.h"},
       {"runtime::Need ", "runtime/model/need.h"},
       {"runtime::Box<", "runtime/model/box.h"},
       {"runtime::Decimal", "runtime/model/decimal.h"},
       {"runtime::Map<", "runtime/model/map.h"},
       {"runtime::MemberOrder", "runtime/model/member_order.h"},
       {"runtime::Open<", "runtime/model/open.h"},
       {"runtime::Nullable<", "runtime/model/presence.h"},
       {"runtime::Field<", "runtime/model/presence.h"}}};
  std::set<std::string> headers;
  for (const auto& [name, header] : known) {
    if (text.find(name) != std::string::npos) headers.insert(std::string(header));
  }
  return headers;
}

}  // namespace understudy::generator
