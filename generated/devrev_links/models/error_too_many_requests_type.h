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

/// Why a request is refused with 429.
enum class ErrorTooManyRequestsType {
  too_many_requests,
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorTooManyRequestsType> parse_error_too_many_requests_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorTooManyRequestsType value);
std::optional<ErrorTooManyRequestsType> error_too_many_requests_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorTooManyRequestsType& out);
json::Value encode(ErrorTooManyRequestsType value);

}  // namespace devrev_links
