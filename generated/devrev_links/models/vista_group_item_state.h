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

/// Whether a group is still to come, running or done.
enum class VistaGroupItemState {
  active,
  completed,
  planned,
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<VistaGroupItemState> parse_vista_group_item_state(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(VistaGroupItemState value);
std::optional<VistaGroupItemState> vista_group_item_state_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, VistaGroupItemState& out);
json::Value encode(VistaGroupItemState value);

}  // namespace devrev_links
