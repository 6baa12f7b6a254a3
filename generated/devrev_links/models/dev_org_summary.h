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

namespace devrev_links {

enum class DevOrgSummaryType {
  dev_org,
};

/// The organization that builds the product.
struct DevOrgSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  /// Name to show, not necessarily unique.
  std::optional<std::string> display_name = {};
  DevOrgSummaryType type = DevOrgSummaryType::dev_org;
  /// Short name of the organization, as in its address on the web.
  std::string dev_slug = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const DevOrgSummary&, const DevOrgSummary&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<DevOrgSummary> parse_dev_org_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(DevOrgSummaryType value);
std::optional<DevOrgSummaryType> dev_org_summary_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, DevOrgSummaryType& out);
json::Value encode(DevOrgSummaryType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, DevOrgSummary& out);
json::Value encode(const DevOrgSummary& value);
std::string to_json(const DevOrgSummary& value);

}  // namespace devrev_links
