// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "../namespaces.h"
#include "account_summary.h"
#include "dev_org_summary.h"
#include "json/json.h"
#include "rev_org_summary.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace devrev_links {

/// An organization in short, of one of three kinds.
struct OrgSummary {
  std::variant<AccountSummary, DevOrgSummary, RevOrgSummary> value = {};

  friend bool operator==(const OrgSummary&, const OrgSummary&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<OrgSummary> parse_org_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, OrgSummary& out);
json::Value encode(const OrgSummary& value);
std::string to_json(const OrgSummary& value);

}  // namespace devrev_links
