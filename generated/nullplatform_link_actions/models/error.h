// Made from nullplatform-link-actions.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/decimal.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace nullplatform_link_actions {

/// Why a request was not served.
struct Error {
  /// The HTTP status code of the answer.
  runtime::Decimal status_code = 0;
  /// Stable code of the fault, for programs and for looking it up.
  std::optional<std::string> code = {};
  /// Short name of the kind of fault, as a rule the words of the status code.
  std::string error = {};
  /// What exactly went wrong.
  std::string message = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const Error&, const Error&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<Error> parse_error(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Error& out);
json::Value encode(const Error& value);
std::string to_json(const Error& value);

}  // namespace nullplatform_link_actions
