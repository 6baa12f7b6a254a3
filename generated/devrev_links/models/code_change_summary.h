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

enum class CodeChangeSummaryType {
  code_change,
};

/// A change of source code, such as a pull request.
struct CodeChangeSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  CodeChangeSummaryType type = CodeChangeSummaryType::code_change;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const CodeChangeSummary&, const CodeChangeSummary&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<CodeChangeSummary> parse_code_change_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(CodeChangeSummaryType value);
std::optional<CodeChangeSummaryType> code_change_summary_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, CodeChangeSummaryType& out);
json::Value encode(CodeChangeSummaryType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, CodeChangeSummary& out);
json::Value encode(const CodeChangeSummary& value);
std::string to_json(const CodeChangeSummary& value);

}  // namespace devrev_links
