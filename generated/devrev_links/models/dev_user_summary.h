// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "artifact_summary.h"
#include "json/json.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"
#include "user_state.h"

namespace devrev_links {

enum class DevUserSummaryType {
  dev_user,
};

/// A member of the organization that builds the product.
struct DevUserSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  /// Name to show, not necessarily unique.
  std::optional<std::string> display_name = {};
  /// Picture to show with the name.
  std::optional<ArtifactSummary> display_picture = {};
  /// Mail address.
  std::optional<std::string> email = {};
  /// First and last name.
  std::optional<std::string> full_name = {};
  std::optional<UserState> state = {};
  DevUserSummaryType type = DevUserSummaryType::dev_user;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const DevUserSummary&, const DevUserSummary&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<DevUserSummary> parse_dev_user_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(DevUserSummaryType value);
std::optional<DevUserSummaryType> dev_user_summary_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, DevUserSummaryType& out);
json::Value encode(DevUserSummaryType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, DevUserSummary& out);
json::Value encode(const DevUserSummary& value);
std::string to_json(const DevUserSummary& value);

}  // namespace devrev_links
