// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "artifact_file_summary.h"
#include "json/json.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace devrev_links {

/// A stored file in short.
struct ArtifactSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  /// The file itself.
  std::optional<ArtifactFileSummary> file = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ArtifactSummary&, const ArtifactSummary&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ArtifactSummary> parse_artifact_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ArtifactSummary& out);
json::Value encode(const ArtifactSummary& value);
std::string to_json(const ArtifactSummary& value);

}  // namespace devrev_links
