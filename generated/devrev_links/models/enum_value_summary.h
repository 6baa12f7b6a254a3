// Made from devrev-links.yaml by Understudy. Do not edit.

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

namespace devrev_links {

/// A value of a list that the organization keeps itself.
struct EnumValueSummary {
  /// Number of the value.
  std::int64_t id = 0;
  /// Name of the value.
  std::string label = {};
  /// Place of the value among the others.
  std::int64_t ordinal = 0;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const EnumValueSummary&, const EnumValueSummary&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<EnumValueSummary> parse_enum_value_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, EnumValueSummary& out);
json::Value encode(const EnumValueSummary& value);
std::string to_json(const EnumValueSummary& value);

}  // namespace devrev_links
