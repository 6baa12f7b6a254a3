// Made from spec.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/decimal.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace unions {

struct UntaggedOption1 {
  runtime::Decimal radius = 0;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const UntaggedOption1&, const UntaggedOption1&) = default;
};

struct UntaggedOption2 {
  runtime::Decimal side = 0;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const UntaggedOption2&, const UntaggedOption2&) = default;
};

struct Untagged {
  std::variant<UntaggedOption1, UntaggedOption2> value = {};

  friend bool operator==(const Untagged&, const Untagged&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<Untagged> parse_untagged(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, UntaggedOption1& out);
json::Value encode(const UntaggedOption1& value);
std::string to_json(const UntaggedOption1& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, UntaggedOption2& out);
json::Value encode(const UntaggedOption2& value);
std::string to_json(const UntaggedOption2& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Untagged& out);
json::Value encode(const Untagged& value);
std::string to_json(const Untagged& value);

}  // namespace unions
