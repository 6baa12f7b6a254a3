// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "../namespaces.h"
#include "dev_user_summary.h"
#include "json/json.h"
#include "rev_user_summary.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"
#include "service_account_summary.h"
#include "sys_user_summary.h"

namespace devrev_links {

/// A user in short, of one of four kinds.
struct UserSummary {
  std::variant<DevUserSummary, RevUserSummary, ServiceAccountSummary, SysUserSummary> value = {};

  friend bool operator==(const UserSummary&, const UserSummary&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<UserSummary> parse_user_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, UserSummary& out);
json::Value encode(const UserSummary& value);
std::string to_json(const UserSummary& value);

}  // namespace devrev_links
