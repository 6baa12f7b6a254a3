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

/// Why a request is refused with 403.
enum class ErrorForbiddenType {
  forbidden,
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorForbiddenType> parse_error_forbidden_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorForbiddenType value);
std::optional<ErrorForbiddenType> error_forbidden_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorForbiddenType& out);
json::Value encode(ErrorForbiddenType value);

}  // namespace devrev_links
