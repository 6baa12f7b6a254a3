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

/// What every error says in words.
struct ErrorBase {
  /// What went wrong, at length.
  std::optional<std::string> detail = {};
  /// What went wrong, in a few words.
  std::optional<std::string> message = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBase&, const ErrorBase&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBase> parse_error_base(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBase& out);
json::Value encode(const ErrorBase& value);
std::string to_json(const ErrorBase& value);

}  // namespace devrev_links
