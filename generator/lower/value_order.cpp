#include "generator/lower/value_order.h"

#include <algorithm>

namespace understudy::generator {

namespace {

bool is_before(const json::Array& left, const json::Array& right) {
  return std::lexicographical_compare(left.begin(), left.end(), right.begin(), right.end(), ValueOrder());
}

/// Whatever order the members stand in.
bool is_before(const json::Object& left, const json::Object& right) {
  const auto sorted = [](const json::Object& object) {
    std::vector<std::pair<std::string_view, const json::Value*>> members;
    for (const auto& [name, value] : object) members.emplace_back(name, &value);
    std::ranges::sort(members, {}, [](const auto& member) { return member.first; });
    return members;
  };
  const auto one = sorted(left);
  const auto other = sorted(right);
  return std::lexicographical_compare(one.begin(), one.end(), other.begin(), other.end(),
                                      [](const auto& first, const auto& second) {
                                        if (first.first != second.first) return first.first < second.first;
                                        return ValueOrder()(*first.second, *second.second);
                                      });
}

}  // namespace

bool ValueOrder::operator()(const json::Value& left, const json::Value& right) const {
  if (left.type() != right.type()) return left.type() < right.type();
  switch (left.type()) {
    case json::Type::null:
      return false;
    case json::Type::boolean:
      return *left.boolean() < *right.boolean();
    case json::Type::number:
      return *left.number() < *right.number();
    case json::Type::string:
      return *left.string() < *right.string();
    case json::Type::array:
      return is_before(*left.array(), *right.array());
    case json::Type::object:
      return is_before(*left.object(), *right.object());
  }
  return false;
}

}  // namespace understudy::generator
