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

enum class CustomObjectSummaryType {
  custom_object,
};

/// An object of a kind that the organization made up itself.
struct CustomObjectSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  CustomObjectSummaryType type = CustomObjectSummaryType::custom_object;
  /// The organization's own name for this kind of object.
  std::optional<std::string> leaf_type = {};
  /// Where the object came from.
  std::optional<SyncMetadataSummary> sync_metadata = {};
  /// Title of the object.
  std::optional<std::string> title = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const CustomObjectSummary&, const CustomObjectSummary&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<CustomObjectSummary> parse_custom_object_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(CustomObjectSummaryType value);
std::optional<CustomObjectSummaryType> custom_object_summary_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, CustomObjectSummaryType& out);
json::Value encode(CustomObjectSummaryType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, CustomObjectSummary& out);
json::Value encode(const CustomObjectSummary& value);
std::string to_json(const CustomObjectSummary& value);

}  // namespace devrev_links
