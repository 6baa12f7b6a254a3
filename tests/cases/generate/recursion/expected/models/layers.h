// Made from spec.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/map.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace recursion {

struct Layers;

/// An array of itself.
struct Layers {
  std::vector<runtime::Map<Layers>> more;

  friend bool operator==(const Layers&, const Layers&);
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<Layers> parse_layers(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Layers& out);
json::Value encode(const Layers& value);
std::string to_json(const Layers& value);

}  // namespace recursion
