// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../namespaces.h"
#include "artifact_summary.h"
#include "json/json.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace devrev_links {

/// What an article is made of: files or a place on the web.
struct ResourceSummary {
  /// The files.
  std::optional<std::vector<ArtifactSummary>> artifacts = {};
  /// Address on the web.
  std::optional<std::string> url = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ResourceSummary&, const ResourceSummary&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ResourceSummary> parse_resource_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ResourceSummary& out);
json::Value encode(const ResourceSummary& value);
std::string to_json(const ResourceSummary& value);

}  // namespace devrev_links
