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

enum class AccountSummaryType {
  account,
};

/// A customer in short.
struct AccountSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  /// Name to show, not necessarily unique.
  std::optional<std::string> display_name = {};
  AccountSummaryType type = AccountSummaryType::account;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const AccountSummary&, const AccountSummary&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<AccountSummary> parse_account_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(AccountSummaryType value);
std::optional<AccountSummaryType> account_summary_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, AccountSummaryType& out);
json::Value encode(AccountSummaryType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, AccountSummary& out);
json::Value encode(const AccountSummary& value);
std::string to_json(const AccountSummary& value);

}  // namespace devrev_links
