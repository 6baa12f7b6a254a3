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

enum class ErrorBadRequestArtifactAlreadyAttachedToAParentType {
  artifact_already_attached_to_a_parent,
};

/// The file belongs to another object already.
struct ErrorBadRequestArtifactAlreadyAttachedToAParent {
  ErrorBadRequestArtifactAlreadyAttachedToAParentType type = ErrorBadRequestArtifactAlreadyAttachedToAParentType::artifact_already_attached_to_a_parent;
  /// The object that the file belongs to.
  std::string existing_parent = {};
  /// Whether that is the object it was to be attached to.
  bool is_same = false;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestArtifactAlreadyAttachedToAParent&, const ErrorBadRequestArtifactAlreadyAttachedToAParent&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestArtifactAlreadyAttachedToAParent> parse_error_bad_request_artifact_already_attached_to_a_parent(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorBadRequestArtifactAlreadyAttachedToAParentType value);
std::optional<ErrorBadRequestArtifactAlreadyAttachedToAParentType> error_bad_request_artifact_already_attached_to_a_parent_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestArtifactAlreadyAttachedToAParentType& out);
json::Value encode(ErrorBadRequestArtifactAlreadyAttachedToAParentType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestArtifactAlreadyAttachedToAParent& out);
json::Value encode(const ErrorBadRequestArtifactAlreadyAttachedToAParent& value);
std::string to_json(const ErrorBadRequestArtifactAlreadyAttachedToAParent& value);

}  // namespace devrev_links
