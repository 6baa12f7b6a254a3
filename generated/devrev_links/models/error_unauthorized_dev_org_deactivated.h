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

enum class ErrorUnauthorizedDevOrgDeactivatedType {
  dev_org_deactivated,
};

/// The organization of the token has been switched off.
struct ErrorUnauthorizedDevOrgDeactivated {
  ErrorUnauthorizedDevOrgDeactivatedType type = ErrorUnauthorizedDevOrgDeactivatedType::dev_org_deactivated;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorUnauthorizedDevOrgDeactivated&, const ErrorUnauthorizedDevOrgDeactivated&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorUnauthorizedDevOrgDeactivated> parse_error_unauthorized_dev_org_deactivated(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorUnauthorizedDevOrgDeactivatedType value);
std::optional<ErrorUnauthorizedDevOrgDeactivatedType> error_unauthorized_dev_org_deactivated_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorUnauthorizedDevOrgDeactivatedType& out);
json::Value encode(ErrorUnauthorizedDevOrgDeactivatedType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorUnauthorizedDevOrgDeactivated& out);
json::Value encode(const ErrorUnauthorizedDevOrgDeactivated& value);
std::string to_json(const ErrorUnauthorizedDevOrgDeactivated& value);

}  // namespace devrev_links
