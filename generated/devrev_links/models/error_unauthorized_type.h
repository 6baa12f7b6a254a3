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

/// Why a request is refused with 401.
enum class ErrorUnauthorizedType {
  dev_org_deactivated,
  token_expired,
  token_revoked,
  unauthenticated,
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorUnauthorizedType> parse_error_unauthorized_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorUnauthorizedType value);
std::optional<ErrorUnauthorizedType> error_unauthorized_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorUnauthorizedType& out);
json::Value encode(ErrorUnauthorizedType value);

}  // namespace devrev_links
