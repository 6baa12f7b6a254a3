#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "json/json.h"

namespace understudy::openapi {

enum class Rule : std::uint8_t;

/// A place in a text: 1-based line, 1-based column in code points.
struct Mark {
  std::uint32_t line = 1;
  std::uint32_t column = 1;

  friend bool operator==(const Mark&, const Mark&) = default;
};

struct NodeMember;
struct Node;
using NodeArray = std::vector<Node>;
using NodeObject = std::vector<NodeMember>;

/// A JSON value that knows where it stands in its file. YAML and JSON texts both become this.
struct Node {
  Mark mark;
  std::variant<std::monostate, bool, json::Number, std::string, NodeArray, NodeObject> value;

  json::Type type() const { return static_cast<json::Type>(value.index()); }
  bool is_object() const { return std::holds_alternative<NodeObject>(value); }
  bool is_array() const { return std::holds_alternative<NodeArray>(value); }

  /// The value as one of its types, or null where it is of another.
  const bool* boolean() const { return std::get_if<bool>(&value); }
  const json::Number* number() const { return std::get_if<json::Number>(&value); }
  const std::string* string() const { return std::get_if<std::string>(&value); }
  const NodeArray* array() const { return std::get_if<NodeArray>(&value); }
  const NodeObject* object() const { return std::get_if<NodeObject>(&value); }

  /// The member of that name, or null; a walk through the members.
  const NodeMember* find(std::string_view name) const;
};

struct NodeMember {
  std::string name;
  Mark mark;  // of the name
  Node value;
};

/// A fault of a text, before any meaning is looked for.
struct TextFault {
  Mark mark;
  std::string pointer;
  std::string message;
  Rule rule = {};  // well_formed_text where it is not said
};

/// How deep values may be nested in a file.
inline constexpr std::size_t depth_limit = 256;

}  // namespace understudy::openapi
