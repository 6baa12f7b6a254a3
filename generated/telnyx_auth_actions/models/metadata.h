// Made from telnyx-auth-actions.yaml by Understudy. Do not edit.

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

namespace telnyx_auth_actions {

/// Where in the whole list a page is
struct Metadata {
  /// How many pages there are at this page size
  std::optional<std::int64_t> total_pages = {};
  /// How many actions there are on all pages
  std::optional<std::int64_t> total_results = {};
  /// Which page this is
  std::optional<std::int64_t> page_number = {};
  /// How many actions a page holds
  std::optional<std::int64_t> page_size = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const Metadata&, const Metadata&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<Metadata> parse_metadata(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Metadata& out);
json::Value encode(const Metadata& value);
std::string to_json(const Metadata& value);

}  // namespace telnyx_auth_actions
