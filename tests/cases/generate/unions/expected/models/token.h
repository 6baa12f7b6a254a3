// Made from spec.yaml by Understudy. Do not edit.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace unions {

struct Token {
  std::variant<std::string, std::int64_t, std::vector<std::string>> value = {};

  friend bool operator==(const Token&, const Token&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<runtime::Nullable<Token>> parse_token(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Token& out);
json::Value encode(const Token& value);
std::string to_json(const Token& value);

}  // namespace unions
