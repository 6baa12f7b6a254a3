// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace devrev_links {

/// Kind of an organization.
enum class OrgType {
  account,
  dev_org,
  rev_org,
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<OrgType> parse_org_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(OrgType value);
std::optional<OrgType> org_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, OrgType& out);
json::Value encode(OrgType value);

}  // namespace devrev_links
