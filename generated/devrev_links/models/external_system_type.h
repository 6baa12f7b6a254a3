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

/// Kind of the other system.
enum class ExternalSystemType {
  adaas,
  confluence,
  github,
  hubspot,
  jira,
  jira_data_center,
  linear,
  rocketlane,
  s3,
  salesforce_sales,
  salesforce_service,
  servicenow,
  zendesk,
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ExternalSystemType> parse_external_system_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ExternalSystemType value);
std::optional<ExternalSystemType> external_system_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ExternalSystemType& out);
json::Value encode(ExternalSystemType value);

}  // namespace devrev_links
