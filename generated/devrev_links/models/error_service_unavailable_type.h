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

/// Why a request fails with 503.
enum class ErrorServiceUnavailableType {
  service_unavailable,
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorServiceUnavailableType> parse_error_service_unavailable_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorServiceUnavailableType value);
std::optional<ErrorServiceUnavailableType> error_service_unavailable_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorServiceUnavailableType& out);
json::Value encode(ErrorServiceUnavailableType value);

}  // namespace devrev_links
