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

/// Kind of an object that a link may start or end at.
enum class LinkEndpointType {
  account,
  article,
  capability,
  code_change,
  conversation,
  custom_object,
  dev_user,
  enhancement,
  feature,
  incident,
  issue,
  linkable,
  meeting,
  opportunity,
  product,
  rev_org,
  rev_user,
  runnable,
  task,
  ticket,
  widget,
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<LinkEndpointType> parse_link_endpoint_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(LinkEndpointType value);
std::optional<LinkEndpointType> link_endpoint_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, LinkEndpointType& out);
json::Value encode(LinkEndpointType value);

}  // namespace devrev_links
