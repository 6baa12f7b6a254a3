// Made from spec.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace recursion {

struct Tree;

/// An array of itself.
struct Tree {
  std::vector<Tree> more;

  friend bool operator==(const Tree&, const Tree&);
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<Tree> parse_tree(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Tree& out);
json::Value encode(const Tree& value);
std::string to_json(const Tree& value);

}  // namespace recursion
