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

enum class WidgetSummaryType {
  widget,
};

/// A tile of a dashboard.
struct WidgetSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  WidgetSummaryType type = WidgetSummaryType::widget;
  /// Title of the object.
  std::string title = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const WidgetSummary&, const WidgetSummary&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<WidgetSummary> parse_widget_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(WidgetSummaryType value);
std::optional<WidgetSummaryType> widget_summary_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, WidgetSummaryType& out);
json::Value encode(WidgetSummaryType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, WidgetSummary& out);
json::Value encode(const WidgetSummary& value);
std::string to_json(const WidgetSummary& value);

}  // namespace devrev_links
