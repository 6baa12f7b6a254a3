// Made from spec.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "json/json.h"
#include "models_fwd.h"
#include "runtime/model/box.h"
#include "runtime/model/decimal.h"
#include "runtime/model/map.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"

namespace recursion {

struct Node {
  std::string name;
  std::optional<runtime::Box<Node>> next;
  std::optional<std::vector<Node>> children;
  std::optional<runtime::Map<Node>> by_name;
  /// The other members, as they came.
  json::Object additional;
  runtime::MemberOrder member_order;
};

bool operator==(const Node& left, const Node& right);

struct Sum {
  runtime::Box<Expression> left;
  runtime::Box<Expression> right;
  /// The other members, as they came.
  json::Object additional;
  runtime::MemberOrder member_order;
};

bool operator==(const Sum& left, const Sum& right);

struct Expression {
  std::variant<Sum, runtime::Decimal> value;
};

bool operator==(const Expression& left, const Expression& right);

struct Json {
  std::variant<std::string, std::vector<Json>, runtime::Map<Json>> value;
};

bool operator==(const Json& left, const Json& right);

struct Second {
  std::optional<runtime::Box<First>> first;
  std::optional<std::vector<First>> firsts;
  /// The other members, as they came.
  json::Object additional;
  runtime::MemberOrder member_order;
};

bool operator==(const Second& left, const Second& right);

struct First {
  std::optional<Second> second;
  /// The other members, as they came.
  json::Object additional;
  runtime::MemberOrder member_order;
};

bool operator==(const First& left, const First& right);

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<Node> parse_node(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<Expression> parse_expression(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<Sum> parse_sum(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<Json> parse_json(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<First> parse_first(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<Second> parse_second(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Node& out);
json::Value encode(const Node& value);
std::string to_json(const Node& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Sum& out);
json::Value encode(const Sum& value);
std::string to_json(const Sum& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Expression& out);
json::Value encode(const Expression& value);
std::string to_json(const Expression& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Json& out);
json::Value encode(const Json& value);
std::string to_json(const Json& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Second& out);
json::Value encode(const Second& value);
std::string to_json(const Second& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, First& out);
json::Value encode(const First& value);
std::string to_json(const First& value);

}  // namespace recursion
