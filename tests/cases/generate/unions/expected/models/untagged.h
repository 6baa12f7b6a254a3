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

struct UntaggedWithRadius {
  runtime::Decimal radius = 0;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const UntaggedWithRadius&, const UntaggedWithRadius&) = default;
};

struct UntaggedWithSide {
  runtime::Decimal side = 0;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const UntaggedWithSide&, const UntaggedWithSide&) = default;
};

struct Untagged {
  std::variant<UntaggedWithRadius, UntaggedWithSide> value = {};

  friend bool operator==(const Untagged&, const Untagged&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<Untagged> parse_untagged(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, UntaggedWithRadius& out);
json::Value encode(const UntaggedWithRadius& value);
std::string to_json(const UntaggedWithRadius& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, UntaggedWithSide& out);
json::Value encode(const UntaggedWithSide& value);
std::string to_json(const UntaggedWithSide& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Untagged& out);
json::Value encode(const Untagged& value);
std::string to_json(const Untagged& value);

}  // namespace unions
