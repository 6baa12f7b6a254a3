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

/// Why a request fails with 503.
enum class ErrorServiceUnavailableType2 {
  service_unavailable,
};

/// The server cannot answer for now.
struct ErrorServiceUnavailable {
  /// What went wrong, at length.
  std::optional<std::string> detail = {};
  /// What went wrong, in a few words.
  std::optional<std::string> message = {};
  ErrorServiceUnavailableType2 type = ErrorServiceUnavailableType2::service_unavailable;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorServiceUnavailable&, const ErrorServiceUnavailable&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorServiceUnavailable> parse_error_service_unavailable(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorServiceUnavailableType2 value);
std::optional<ErrorServiceUnavailableType2> error_service_unavailable_type2_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorServiceUnavailableType2& out);
json::Value encode(ErrorServiceUnavailableType2 value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorServiceUnavailable& out);
json::Value encode(const ErrorServiceUnavailable& value);
std::string to_json(const ErrorServiceUnavailable& value);

}  // namespace devrev_links
