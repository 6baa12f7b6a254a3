// Made from spec.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../namespaces.h"
#include "first.h"
#include "json/json.h"
#include "runtime/model/box.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace recursion {

struct First;
struct Second;

}  // namespace recursion

namespace understudy {

extern template class runtime::Box<::recursion::First>;

}  // namespace understudy

namespace recursion {

struct Second {
  std::optional<runtime::Box<First>> first;
  std::optional<std::vector<First>> firsts;
  /// The other members, as they came.
  json::Object additional;
  runtime::MemberOrder member_order;

  friend bool operator==(const Second&, const Second&);
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<Second> parse_second(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Second& out);
json::Value encode(const Second& value);
std::string to_json(const Second& value);

}  // namespace recursion
