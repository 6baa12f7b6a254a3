// Made from spec.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/box.h"
#include "runtime/model/decimal.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace recursion {

struct Sum;
struct Expression;

}  // namespace recursion

namespace understudy {

extern template class runtime::Box<::recursion::Sum>;

}  // namespace understudy

namespace recursion {

struct Expression {
  std::variant<runtime::Box<Sum>, runtime::Decimal> value;

  friend bool operator==(const Expression&, const Expression&);
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<Expression> parse_expression(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Expression& out);
json::Value encode(const Expression& value);
std::string to_json(const Expression& value);

}  // namespace recursion
