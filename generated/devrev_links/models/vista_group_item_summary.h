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
#include "vista_group_item_state.h"
#include "vista_group_item_type.h"

namespace devrev_links {

/// A group of a view, such as a sprint.
struct VistaGroupItemSummary {
  VistaGroupItemType type = VistaGroupItemType::curated;
  /// When the group ends.
  std::optional<std::string> end_date = {};
  /// Identifier of the group.
  std::string id = {};
  /// Name of the group.
  std::string name = {};
  /// When the group starts.
  std::optional<std::string> start_date = {};
  std::optional<VistaGroupItemState> state = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const VistaGroupItemSummary&, const VistaGroupItemSummary&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<VistaGroupItemSummary> parse_vista_group_item_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, VistaGroupItemSummary& out);
json::Value encode(const VistaGroupItemSummary& value);
std::string to_json(const VistaGroupItemSummary& value);

}  // namespace devrev_links
