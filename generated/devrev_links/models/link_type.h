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

/// How the source of a link relates to its target.
enum class LinkType {
  custom_link,
  developed_with,
  imports,
  is_analyzed_by,
  is_converted_to,
  is_dependent_on,
  is_duplicate_of,
  is_follow_up_of,
  is_merged_into,
  is_parent_of,
  is_part_of,
  is_related_to,
  serves,
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<LinkType> parse_link_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(LinkType value);
std::optional<LinkType> link_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, LinkType& out);
json::Value encode(LinkType value);

}  // namespace devrev_links
