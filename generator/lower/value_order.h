#pragma once

#include <set>

#include "json/json.h"

namespace understudy::generator {

/// An order of JSON values in which equal ones (`1` and `1.0`) stand beside each other.
struct ValueOrder {
  bool operator()(const json::Value& left, const json::Value& right) const;
};

using ValueSet = std::set<json::Value, ValueOrder>;

}  // namespace understudy::generator
