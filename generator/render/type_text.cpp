#include "generator/render/type_text.h"

#include <algorithm>
#include <array>
#include <utility>

#include "generator/lower/overloaded.h"
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
    case cpp::Scalar::number:
      return "double";
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

std::string scalar_default(cpp::Scalar scalar, const json::Value& value) {
  if (scalar == cpp::Scalar::boolean && value.is_boolean()) return *value.boolean() ? "true" : "false";
  if (scalar == cpp::Scalar::string && value.is_string()) return string_literal(*value.string());
  if (!value.is_number()) return {};
  const auto whole = value.number()->as_int64();
  if (scalar == cpp::Scalar::int32 || scalar == cpp::Scalar::int64) {
    // The smallest integer has no literal of its own.
    return whole && *whole > INT64_MIN ? std::to_string(*whole) : std::string();
  }
  if (scalar != cpp::Scalar::number) return {};
  return whole && *whole > INT64_MIN ? std::to_string(*whole) + ".0" : value.number()->text();
}

}  // namespace

const std::string& name_of(const cpp::Declaration& declaration) {
  return std::visit([](const auto& one) -> const std::string& { return one.name; }, declaration);
}

const cpp::Type& TypeText::resolved(cpp::TypeId type) const {
  const auto* named = std::get_if<cpp::Named>(&models_.type(type));
  if (named == nullptr) return models_.type(type);
  const auto* alias = std::get_if<cpp::Alias>(&models_.declaration(named->declaration));
  return alias == nullptr ? models_.type(type) : resolved(alias->type);
}

std::string TypeText::of(cpp::TypeId type) const {
  return std::visit(
      overloaded{[](cpp::Scalar scalar) { return text_of(scalar); },
                 [&](cpp::Named named) {
                   const std::string& name = name_of(models_.declaration(named.declaration));
                   return shadowed_.contains(name) ? name_space_ + "::" + name : name;
                 },
                 [&](cpp::List list) { return "std::vector<" + of(list.item) + ">"; },
                 [&](cpp::Map map) { return "std::map<std::string, " + of(map.item) + ">"; },
                 [&](cpp::OrNull or_null) { return "runtime::Nullable<" + of(or_null.value) + ">"; }},
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

std::string TypeText::initializer(const cpp::Member& member, bool incomplete) const {
  if (incomplete) return {};
  if (member.presence != cpp::Presence::required || member.boxed) return " = {}";
  const cpp::Type& type = resolved(member.type);
  if (const auto* scalar = std::get_if<cpp::Scalar>(&type)) {
    if (*scalar == cpp::Scalar::boolean) return " = false";
    const bool number =
        *scalar == cpp::Scalar::int32 || *scalar == cpp::Scalar::int64 || *scalar == cpp::Scalar::number;
    return number ? " = 0" : " = {}";
  }
  if (const auto* named = std::get_if<cpp::Named>(&type)) {
    const auto* values = std::get_if<cpp::Enum>(&models_.declaration(named->declaration));
    if (values != nullptr) return " = " + of(member.type) + "::" + values->values[0].name;
  }
  return " = {}";
}

std::string TypeText::default_text(const cpp::Member& member) const {
  if (!member.default_value || member.boxed) return {};
  const cpp::Type& type = resolved(member.type);
  if (const auto* scalar = std::get_if<cpp::Scalar>(&type))
    return scalar_default(*scalar, *member.default_value);
  const auto* named = std::get_if<cpp::Named>(&type);
  if (named == nullptr || !member.default_value->is_string()) return {};
  const auto* values = std::get_if<cpp::Enum>(&models_.declaration(named->declaration));
  if (values == nullptr) return {};
  const auto found =
      std::ranges::find(values->values, *member.default_value->string(), &cpp::Enumerator::wire);
  return found == values->values.end() ? std::string() : of(member.type) + "::" + found->name;
}

std::set<std::string> standard_headers(const std::string& text) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 7> known = {
      {{"std::int", "cstdint"},
       {"std::map<", "map"},
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
  constexpr std::array<std::pair<std::string_view, std::string_view>, 4> known = {
      {{"json::", "json/json.h"},
       {"runtime::Box<", "runtime/model/box.h"},
       {"runtime::Nullable<", "runtime/model/presence.h"},
       {"runtime::Field<", "runtime/model/presence.h"}}};
  std::set<std::string> headers;
  for (const auto& [name, header] : known) {
    if (text.find(name) != std::string::npos) headers.insert(std::string(header));
  }
  return headers;
}

}  // namespace understudy::generator
