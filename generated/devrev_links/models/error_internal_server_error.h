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

/// Why a request fails with 500.
enum class ErrorInternalServerErrorType2 {
  internal_error,
};

/// The server failed.
struct ErrorInternalServerError {
  /// What went wrong, at length.
  std::optional<std::string> detail = {};
  /// What went wrong, in a few words.
  std::optional<std::string> message = {};
  ErrorInternalServerErrorType2 type = ErrorInternalServerErrorType2::internal_error;
  /// What to tell DevRev's support, so that they find the fault.
  std::optional<std::string> reference_id = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorInternalServerError&, const ErrorInternalServerError&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorInternalServerError> parse_error_internal_server_error(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorInternalServerErrorType2 value);
std::optional<ErrorInternalServerErrorType2> error_internal_server_error_type2_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorInternalServerErrorType2& out);
json::Value encode(ErrorInternalServerErrorType2 value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorInternalServerError& out);
json::Value encode(const ErrorInternalServerError& value);
std::string to_json(const ErrorInternalServerError& value);

}  // namespace devrev_links
