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

enum class ErrorServiceUnavailableServiceUnavailableType {
  service_unavailable,
};

/// The service is down or busy.
struct ErrorServiceUnavailableServiceUnavailable {
  ErrorServiceUnavailableServiceUnavailableType type = ErrorServiceUnavailableServiceUnavailableType::service_unavailable;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorServiceUnavailableServiceUnavailable&, const ErrorServiceUnavailableServiceUnavailable&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorServiceUnavailableServiceUnavailable> parse_error_service_unavailable_service_unavailable(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorServiceUnavailableServiceUnavailableType value);
std::optional<ErrorServiceUnavailableServiceUnavailableType> error_service_unavailable_service_unavailable_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorServiceUnavailableServiceUnavailableType& out);
json::Value encode(ErrorServiceUnavailableServiceUnavailableType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorServiceUnavailableServiceUnavailable& out);
json::Value encode(const ErrorServiceUnavailableServiceUnavailable& value);
std::string to_json(const ErrorServiceUnavailableServiceUnavailable& value);

}  // namespace devrev_links
