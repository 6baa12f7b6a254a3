// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"
#include "user_summary.h"

namespace devrev_links {

/// What every object of DevRev has: an identifier and its history.
struct AtomBase {
  /// Who created the object.
  std::optional<UserSummary> created_by = {};
  /// When the object was created.
  std::optional<std::string> created_date = {};
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  /// Who changed the object last.
  std::optional<UserSummary> modified_by = {};
  /// When the object was changed last.
  std::optional<std::string> modified_date = {};
  /// Counts the changes of the object.
  std::optional<std::int32_t> object_version = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const AtomBase&, const AtomBase&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<AtomBase> parse_atom_base(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, AtomBase& out);
json::Value encode(const AtomBase& value);
std::string to_json(const AtomBase& value);

}  // namespace devrev_links
