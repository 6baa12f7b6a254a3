// Made from spec.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace unions {

struct Dog {
  std::string kind = {};
  std::string bark = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const Dog&, const Dog&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<Dog> parse_dog(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Dog& out);
json::Value encode(const Dog& value);
std::string to_json(const Dog& value);

}  // namespace unions
