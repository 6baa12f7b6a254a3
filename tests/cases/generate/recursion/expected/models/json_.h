// Made from spec.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/map.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace recursion {

struct Json;

struct Json {
  std::variant<std::string, std::vector<Json>, runtime::Map<Json>> value;

  friend bool operator==(const Json&, const Json&);
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<Json> parse_json(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Json& out);
json::Value encode(const Json& value);
std::string to_json(const Json& value);

}  // namespace recursion
