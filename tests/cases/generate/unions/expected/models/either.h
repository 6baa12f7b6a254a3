// Made from spec.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace unions {

struct Either {
  std::variant<bool, std::string> value = {};

  friend bool operator==(const Either&, const Either&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<Either> parse_either(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Either& out);
json::Value encode(const Either& value);
std::string to_json(const Either& value);

}  // namespace unions
