// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "custom_link_type_summary.h"
#include "json/json.h"
#include "link_endpoint_summary.h"
#include "link_type.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"
#include "sync_metadata.h"
#include "user_summary.h"

namespace devrev_links {

/// A relation from one object to another.
struct Link {
  /// Who created the object.
  std::optional<UserSummary> created_by = {};
  /// When the object was created.
  std::optional<std::string> created_date = {};
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  /// Who changed the object last.
  std::optional<UserSummary> modified_by = {};
  /// When the object was changed last.
  std::optional<std::string> modified_date = {};
  /// Counts the changes of the object.
  std::optional<std::int32_t> object_version = {};
  /// The organization's own kind of link, where `link_type` is `custom_link`.
  std::optional<CustomLinkTypeSummary> custom_link_type = {};
  LinkType link_type = LinkType::custom_link;
  /// The object that the link starts at.
  LinkEndpointSummary source = {};
  /// Where the object came from.
  std::optional<SyncMetadata> sync_metadata = {};
  /// The object that the link ends at.
  LinkEndpointSummary target = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const Link&, const Link&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<Link> parse_link(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Link& out);
json::Value encode(const Link& value);
std::string to_json(const Link& value);

}  // namespace devrev_links
