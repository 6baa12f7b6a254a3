#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>

#include "json/json.h"
#include "runtime/check/check_ref.h"
#include "runtime/check/rule.h"
#include "runtime/report.h"

// JSON Schema 2020-12 Core, section 10.3.1, and Validation, section 6.4. None applies to other types than
// arrays.

namespace understudy::runtime {

void max_items(const json::Value& value, std::uint64_t bound, Rule rule, Report& report);
void min_items(const json::Value& value, std::uint64_t bound, Rule rule, Report& report);
/// Reports the first item that equals an earlier one; found: that item, the pointer is the array's.
void unique_items(const json::Value& value, Rule rule, Report& report);

/// One of `prefixItems`: checks the item at that index, where there is one.
void prefix_item(const json::Value& value, std::size_t index, CheckRef check, const Path& at, Report& report);
/// `items`: checks the items from `first` on (as many as `prefixItems` has go before).
void items(const json::Value& value, std::size_t first, CheckRef check, const Path& at, Report& report);

/// `contains` with `minContains` and `maxContains`.
struct Contains {
  CheckRef check;
  std::uint64_t at_least = 1;
  std::uint64_t at_most = std::numeric_limits<std::uint64_t>::max();
};

/// Counts the items that pass the check. The rule's location is the schema's own; `/contains`, `/minContains`
/// or `/maxContains` is added to it by what is broken (`contains` where nothing asked for a number).
void contains(const json::Value& value, const Contains& contains, Rule rule, Report& report);

}  // namespace understudy::runtime
