// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "json/json.h"
#include "link.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace devrev_links {

/// The link that was created.
struct LinksCreateResponse {
  Link link = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const LinksCreateResponse&, const LinksCreateResponse&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<LinksCreateResponse> parse_links_create_response(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, LinksCreateResponse& out);
json::Value encode(const LinksCreateResponse& value);
std::string to_json(const LinksCreateResponse& value);

}  // namespace devrev_links
