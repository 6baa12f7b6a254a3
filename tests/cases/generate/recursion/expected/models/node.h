// Made from spec.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/box.h"
#include "runtime/model/map.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace recursion {

struct Node;

struct Node {
  std::string name = {};
  std::optional<runtime::Box<Node>> next;
  std::optional<std::vector<Node>> children;
  std::optional<runtime::Map<Node>> by_name;
  /// The other members, as they came.
  json::Object additional;
  runtime::MemberOrder member_order;

  friend bool operator==(const Node&, const Node&);
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<Node> parse_node(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Node& out);
json::Value encode(const Node& value);
std::string to_json(const Node& value);

}  // namespace recursion
