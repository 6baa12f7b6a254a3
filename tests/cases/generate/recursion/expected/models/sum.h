// Made from spec.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/box.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace recursion {

struct Expression;
struct Sum;

}  // namespace recursion

namespace understudy {

extern template class runtime::Box<::recursion::Expression>;

}  // namespace understudy

namespace recursion {

struct Sum {
  runtime::Box<Expression> left;
  runtime::Box<Expression> right;
  /// The other members, as they came.
  json::Object additional;
  runtime::MemberOrder member_order;

  friend bool operator==(const Sum&, const Sum&);
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<Sum> parse_sum(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Sum& out);
json::Value encode(const Sum& value);
std::string to_json(const Sum& value);

}  // namespace recursion
