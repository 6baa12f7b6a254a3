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

/// Whether people or a rule fill a group.
enum class VistaGroupItemType {
  curated,
  dynamic,
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<VistaGroupItemType> parse_vista_group_item_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(VistaGroupItemType value);
std::optional<VistaGroupItemType> vista_group_item_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, VistaGroupItemType& out);
json::Value encode(VistaGroupItemType value);

}  // namespace devrev_links
