// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace devrev_links {

/// Why a request is refused with 429.
enum class ErrorTooManyRequestsType2 {
  too_many_requests,
};

/// The caller has sent too many requests in a short time.
struct ErrorTooManyRequests {
  /// What went wrong, at length.
  std::optional<std::string> detail = {};
  /// What went wrong, in a few words.
  std::optional<std::string> message = {};
  ErrorTooManyRequestsType2 type = ErrorTooManyRequestsType2::too_many_requests;
  /// Seconds to wait before the next attempt.
  std::optional<std::int64_t> retry_after = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorTooManyRequests&, const ErrorTooManyRequests&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorTooManyRequests> parse_error_too_many_requests(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorTooManyRequestsType2 value);
std::optional<ErrorTooManyRequestsType2> error_too_many_requests_type2_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorTooManyRequestsType2& out);
json::Value encode(ErrorTooManyRequestsType2 value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorTooManyRequests& out);
json::Value encode(const ErrorTooManyRequests& value);
std::string to_json(const ErrorTooManyRequests& value);

}  // namespace devrev_links
