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

/// Why a request fails with 500.
enum class ErrorInternalServerErrorType {
  internal_error,
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorInternalServerErrorType> parse_error_internal_server_error_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorInternalServerErrorType value);
std::optional<ErrorInternalServerErrorType> error_internal_server_error_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorInternalServerErrorType& out);
json::Value encode(ErrorInternalServerErrorType value);

}  // namespace devrev_links
