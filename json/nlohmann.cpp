#include "json/nlohmann.h"

#include <nlohmann/json.hpp>

namespace understudy::json {
namespace {

using Foreign = nlohmann::ordered_json;

Foreign foreign_number(const Number& number) {
  if (const auto integer = number.as_int64()) return *integer;
  if (const auto natural = number.as_uint64()) return *natural;
  return number.as_double();
}

}  // namespace

Foreign to_nlohmann(const Value& value) {
  switch (value.type()) {
    case Type::null:
      return nullptr;
    case Type::boolean:
      return *value.boolean();
    case Type::number:
      return foreign_number(*value.number());
    case Type::string:
      return *value.string();
    case Type::array:
      break;
    case Type::object:
      break;
  }
  if (const Array* array = value.array()) {
    Foreign out = Foreign::array();
    for (const Value& item : *array) out.push_back(to_nlohmann(item));
    return out;
  }
  Foreign out = Foreign::object();
  for (const Member& member : *value.object()) out.push_back({member.name, to_nlohmann(member.value)});
  return out;
}

Value from_nlohmann(const Foreign& value) {
  switch (value.type()) {
    case Foreign::value_t::boolean:
      return value.get<bool>();
    case Foreign::value_t::number_integer:
      return value.get<std::int64_t>();
    case Foreign::value_t::number_unsigned:
      return value.get<std::uint64_t>();
    case Foreign::value_t::number_float:
      return value.get<double>();
    case Foreign::value_t::string:
      return value.get<std::string>();
    case Foreign::value_t::null:
    case Foreign::value_t::discarded:
    case Foreign::value_t::binary:
      return nullptr;
    case Foreign::value_t::array:
      break;
    case Foreign::value_t::object:
      break;
  }
  if (value.is_array()) {
    Array out;
    for (const Foreign& item : value) out.push_back(from_nlohmann(item));
    return out;
  }
  Object out;
  for (const auto& [name, member] : value.items()) out.append(name, from_nlohmann(member));
  return out;
}

}  // namespace understudy::json
