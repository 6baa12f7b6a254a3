// Made from spec.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/map.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace recursion {

struct Folders;

struct Folders {
  /// The other members, as they came.
  runtime::Map<Folders> additional;
  runtime::MemberOrder member_order;

  friend bool operator==(const Folders&, const Folders&);
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<Folders> parse_folders(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Folders& out);
json::Value encode(const Folders& value);
std::string to_json(const Folders& value);

}  // namespace recursion
