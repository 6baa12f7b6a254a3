#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "json/json.h"

namespace understudy::runtime {

/// How the members of an object stood in its text, where that is not the order in which its type writes them:
/// those that it names, then the others as they came. No part of the value: any two compare equal.
class MemberOrder {
 public:
  MemberOrder() = default;
  /// `named`: the members that the type names, in its order.
  MemberOrder(const json::Object& object, std::span<const std::string_view> named);

  /// The same members in the remembered order, those that came later at the end.
  json::Object arranged(json::Object object) const;

  friend bool operator==(const MemberOrder&, const MemberOrder&) { return true; }

 private:
  std::vector<std::string> names_;
};

}  // namespace understudy::runtime
