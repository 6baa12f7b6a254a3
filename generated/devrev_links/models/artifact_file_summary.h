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

namespace devrev_links {

/// Name, size and media type of a file.
struct ArtifactFileSummary {
  /// Media type of the file.
  std::optional<std::string> type = {};
  /// Name of the file.
  std::optional<std::string> name = {};
  /// Size in bytes.
  std::optional<std::int32_t> size = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ArtifactFileSummary&, const ArtifactFileSummary&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ArtifactFileSummary> parse_artifact_file_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ArtifactFileSummary& out);
json::Value encode(const ArtifactFileSummary& value);
std::string to_json(const ArtifactFileSummary& value);

}  // namespace devrev_links
