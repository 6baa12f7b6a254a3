// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "json/json.h"
#include "link_type.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace devrev_links {

/// The two objects to link, and how they relate.
struct LinksCreateRequest {
  /// The organization's own kind of link, where `link_type` is `custom_link`.
  std::optional<std::string> custom_link_type = {};
  std::optional<LinkType> link_type = {};
  /// The object that the link starts at.
  std::string source = {};
  /// The object that the link ends at.
  std::string target = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const LinksCreateRequest&, const LinksCreateRequest&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<LinksCreateRequest> parse_links_create_request(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, LinksCreateRequest& out);
json::Value encode(const LinksCreateRequest& value);
std::string to_json(const LinksCreateRequest& value);

}  // namespace devrev_links
