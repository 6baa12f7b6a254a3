#pragma once

#include <vector>

#include "json/json.h"

namespace understudy::tests {

/// The value with one thing changed, in many ways: members taken away, added and given other types, items
/// doubled, texts emptied, lengthened and spoilt, numbers moved. The same list each time.
std::vector<json::Value> mutations(const json::Value& value);

}  // namespace understudy::tests
