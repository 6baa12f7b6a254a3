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

enum class SysUserSummaryType {
  sys_user,
};

/// A user that stands for DevRev itself.
struct SysUserSummary {
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
  SysUserSummaryType type = SysUserSummaryType::sys_user;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const SysUserSummary&, const SysUserSummary&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<SysUserSummary> parse_sys_user_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(SysUserSummaryType value);
std::optional<SysUserSummaryType> sys_user_summary_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SysUserSummaryType& out);
json::Value encode(SysUserSummaryType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SysUserSummary& out);
json::Value encode(const SysUserSummary& value);
std::string to_json(const SysUserSummary& value);

}  // namespace devrev_links
