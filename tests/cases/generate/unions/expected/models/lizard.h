// Made from spec.yaml by Understudy. Do not edit.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace unions {

struct Lizard {
  std::optional<std::string> kind = {};
  std::int64_t scales = 0;
  runtime::MemberOrder member_order = {};

  friend bool operator==(const Lizard&, const Lizard&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<Lizard> parse_lizard(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Lizard& out);
json::Value encode(const Lizard& value);
std::string to_json(const Lizard& value);

}  // namespace unions
