// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"
#include "sync_metadata_summary.h"

namespace devrev_links {

/// A kind of link that the organization made up itself, in short.
struct CustomLinkTypeSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  /// Where the object came from.
  std::optional<SyncMetadataSummary> sync_metadata = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const CustomLinkTypeSummary&, const CustomLinkTypeSummary&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<CustomLinkTypeSummary> parse_custom_link_type_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, CustomLinkTypeSummary& out);
json::Value encode(const CustomLinkTypeSummary& value);
std::string to_json(const CustomLinkTypeSummary& value);

}  // namespace devrev_links
